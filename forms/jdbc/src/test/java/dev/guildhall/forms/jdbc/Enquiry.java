package dev.guildhall.forms.jdbc;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the tests of this module ask for. */
public record Enquiry(
        @Size(max = 20) @Nullable String name,
        @Max(9) @Nullable Integer rooms,
        @Size(max = 20) @Nullable String town) {

    static final String ID = "enquiry";

    static Journey<Enquiry> journey() {
        return Journey.of(ID, Enquiry.class)
                .page("name", Questions.text("name", Text.of("What should we call you?")))
                .page("rooms", Questions.wholeNumber("rooms", Text.of("How many rooms?")))
                .page("town", Questions.text("town", Text.of("Which town?")))
                .checkAnswers()
                .build();
    }
}
