package dev.guildhall.forms.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.testing.Permit.Address;
import dev.guildhall.forms.testing.Permit.Band;
import dev.guildhall.forms.testing.Permit.Contact;
import dev.guildhall.forms.testing.Permit.Use;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person who walks a branching journey in the words of the journey. */
class JourneyTesterTest {

    static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");
    private static final Address HOME = new Address("1 High St", null, "Town", null, "AB1 2CD");

    private final JourneyTester<Permit> ada =
            JourneyTester.of(Permit.journey(), service -> service.clock(Clock.fixed(NOON, ZoneOffset.UTC)));

    @AfterEach
    void close() {
        ada.close();
    }

    private void isElectric(boolean electric) {
        ada.isAsked("resident").answers(true);
        ada.isAsked("name").answers("Ada Lovelace");
        ada.isAsked("born").answers(LocalDate.of(1985, 12, 10));
        ada.isAsked("address").answers(HOME);
        ada.isAsked("electric").answers(electric);
    }

    private void reachesCheckAnswers() {
        isElectric(true);
        ada.isAsked("car").enters("doors", 5).answers("uses", List.of(Use.WORK, Use.FAMILY));
        ada.isAsked("contact").enters("contact", Contact.EMAIL).answers("email", "ada@example.com");
    }

    @Test
    void a_person_walks_to_the_end_and_the_team_receives_the_validated_instance() {
        reachesCheckAnswers();
        ada.checksAnswers().shows("Name", "Ada Lovelace").shows("Date of birth", "10 December 1985");

        Submission<Permit> submission = ada.submits();

        assertThat(submission.application())
                .isEqualTo(new Permit(
                        true,
                        "Ada Lovelace",
                        LocalDate.of(1985, 12, 10),
                        HOME,
                        true,
                        null,
                        5,
                        List.of(Use.WORK, Use.FAMILY),
                        Contact.EMAIL,
                        "ada@example.com"));
        assertThat(submission.submittedAt()).isEqualTo(NOON);
        ada.sees(submission.reference());
    }

    @Test
    void an_answer_branches_the_journey() {
        isElectric(false);

        ada.isAsked("band").answers(Band.HIGH);

        ada.isAsked("car");
    }

    @Test
    void a_page_off_the_path_cannot_be_visited() {
        isElectric(true);

        ada.cannotVisit("band").cannotVisit("contact").isAsked("car");
    }

    @Test
    void who_may_not_apply_is_turned_away() {
        ada.isAsked("resident").answers(false);

        ada.isTurnedAway("sorry").sees("You cannot apply").cannotVisit("name");
    }

    @Test
    void what_is_wrong_is_refused_and_can_be_mended() {
        ada.isAsked("resident").isRefused("Select yes if you live here").answers(true);
        ada.isAsked("name").isRefused("Enter your name").answers("Ada");

        ada.isAsked("born")
                .types("born-day", "10")
                .types("born-month", "12")
                .isRefused("Date of birth must include a year")
                .types("born-year", "1985")
                .goesOn()
                .isAsked("address");
    }

    @Test
    void the_clock_of_the_service_decides_what_is_past() {
        ada.isAsked("resident").answers(true);
        ada.isAsked("name").answers("Ada");

        ada.isAsked("born").enters("born", LocalDate.of(2026, 6, 2)).isRefused("Date of birth must be in the past");
    }

    @Test
    void an_answer_is_changed_from_check_answers() {
        reachesCheckAnswers();

        ada.checksAnswers().changes("name").answers("Grace Hopper");

        ada.checksAnswers().shows("Name", "Grace Hopper").doesNotShow("Which band?");
        assertThat(ada.submits().application().name()).isEqualTo("Grace Hopper");
    }

    @Test
    void a_changed_answer_leads_to_what_it_brings_in() {
        reachesCheckAnswers();

        ada.checksAnswers().changes("electric").answers(false);
        ada.isAsked("band").answers(Band.LOW);

        ada.checksAnswers().shows("Which band?", "Low");
    }

    @Test
    void what_is_entered_blank_is_cleared() {
        reachesCheckAnswers();

        ada.checksAnswers().changes("car").answers("uses", List.of());

        assertThat(ada.submits().application().uses()).isNull();
    }

    @Test
    void a_second_click_submits_nothing() {
        reachesCheckAnswers();

        Submission<Permit> submission = ada.submitsTwice();

        assertThat(ada.submissions()).containsExactly(submission);
    }

    @Test
    void a_person_reads_on_in_welsh() {
        ada.reads(Language.WELSH).isAsked("resident").answers(true);

        ada.sees("Beth yw eich enw?");
        isElectricInWelsh();
        assertThat(ada.submits().language()).isEqualTo(Language.WELSH);
    }

    private void isElectricInWelsh() {
        ada.isAsked("name").answers("Ada");
        ada.isAsked("born").answers(LocalDate.of(1985, 12, 10));
        ada.isAsked("address").answers(HOME);
        ada.isAsked("electric").answers(true);
        ada.isAsked("car").answers("doors", 5);
        ada.isAsked("contact").answers(Contact.POST);
        ada.checksAnswers().shows("Enw", "Ada");
    }
}
