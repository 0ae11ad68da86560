package dev.guildhall.forms.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.testing.Permit.Band;
import dev.guildhall.forms.testing.Permit.Use;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers of every Java type arrive as they were given. */
class KindsTest {

    private final JourneyTester<Kinds> ada = JourneyTester.of(Kinds.journey());

    @AfterEach
    void close() {
        ada.close();
    }

    @Test
    void an_answer_of_every_type_arrives_as_it_was_given() {
        ada.isAsked("email-twice").answers("ada@example.com");
        ada.isAsked("reasons").answers("One.\nTwo.");
        ada.isAsked("whole").answers(7);
        ada.isAsked("rent").answers(new BigDecimal("1200.50"));
        ada.isAsked("agreed").answers(true);
        ada.isAt("sure").sees("Are you sure?").goesOn();
        ada.isAsked("use").answers("home");
        ada.isAsked("uses").answers(Set.of(Use.FAMILY));
        ada.isAsked("listed").answers(Band.HIGH);
        ada.isAsked("country").answers("FR");
        ada.isAsked("date").answers(LocalDate.of(2024, 2, 29));
        ada.isAsked("month").answers(YearMonth.of(2020, 3));
        ada.isAsked("name").answers(new Kinds.Name("Ada", "Lovelace"));
        ada.isAsked("address").answers(new Permit.Address("1 High St", null, "Leeds", null, "LS1 1AA"));
        ada.isAsked("password").answers("correct horse battery");

        Kinds received = ada.submits().application();

        assertThat(received)
                .isEqualTo(new Kinds(
                        "ada@example.com",
                        "One.\nTwo.",
                        7L,
                        new BigDecimal("1200.5"),
                        true,
                        "home",
                        Set.of(Use.FAMILY),
                        Band.HIGH,
                        "FR",
                        LocalDate.of(2024, 2, 29),
                        YearMonth.of(2020, 3),
                        new Kinds.Name("Ada", "Lovelace"),
                        new Permit.Address("1 High St", null, "Leeds", null, "LS1 1AA"),
                        received.password()));
        assertThat(received.password()).isNotNull();
    }
}
