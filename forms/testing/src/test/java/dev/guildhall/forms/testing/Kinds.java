package dev.guildhall.forms.testing;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.testing.Permit.Band;
import dev.guildhall.forms.testing.Permit.Use;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A component of each Java type that an answer can be. */
record Kinds(
        @Nullable String emailTwice,
        @Nullable String reasons,
        @Nullable Long whole,
        @Nullable BigDecimal rent,
        @Nullable Boolean agreed,
        @Nullable String use,
        @Nullable Set<Use> uses,
        @Nullable Band listed,
        @Nullable String country,
        @Nullable LocalDate date,
        @Nullable YearMonth month,
        @Nullable Name name,
        Permit.@Nullable Address address,
        @Nullable PasswordHash password) {

    record Name(@Nullable String given, @Nullable String family) {}

    private static final Text ASK = Text.of("What is it?");

    static Journey<Kinds> journey() {
        return Journey.of("kinds", Kinds.class)
                .page("email-twice", Questions.emailWithConfirmation("emailTwice", ASK))
                .page("reasons", Questions.longText("reasons", ASK))
                .page("whole", Questions.wholeNumber("whole", ASK))
                .page("rent", Questions.money("rent", ASK))
                .page("agreed", Questions.declaration("agreed", ASK, Text.of("I agree")))
                .interruption("sure", Text.of("Are you sure?"))
                .page(
                        "use",
                        Questions.choice(
                                "use", ASK, Option.of("work", Text.of("Work")), Option.of("home", Text.of("Home"))))
                .page(
                        "uses",
                        Questions.choices(
                                "uses",
                                ASK,
                                Option.of(Use.WORK, Text.of("Work")),
                                Option.of(Use.FAMILY, Text.of("Family"))))
                .page(
                        "listed",
                        Questions.select(
                                "listed",
                                ASK,
                                Option.of(Band.LOW, Text.of("Low")),
                                Option.of(Band.HIGH, Text.of("High"))))
                .page("country", Questions.country("country", ASK))
                .page("date", Questions.date("date", ASK).withoutAutofill())
                .page("month", Questions.monthAndYear("month", ASK))
                .page("name", Questions.splitName("name", ASK))
                .page("address", Questions.ukAddressLookup("address", ASK, postcode -> List.of()))
                .page("password", Questions.newPassword("password", ASK))
                .checkAnswers()
                .build();
    }
}
