package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.VirusScanner;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files, items of lists and the word that a list is complete, in several tabs and sessions. */
class SharedPartsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);
    private static final SessionKeys KEYS = SessionKeys.of(SessionKey.random(new SecureRandom()));
    private static final String CHANGED = "was changed in another window or by someone else at 3:42pm.";

    @TempDir
    Path folder;

    private final JourneyHandler fleet =
            JourneyHandler.of(Fleet.journey()).sessionKeys(KEYS).clock(CLOCK).build();

    private static String banner(Person who, String target) {
        return who.visits(target).page().select(".govuk-notification-banner").text();
    }

    /** Two vehicles, and the word that these are all. */
    private Person hasTwoVehicles() {
        return new Person(fleet)
                .visits("/fleet/business")
                .sends("business", "no")
                .sends("registration", "AB12")
                .sends("electric", "yes")
                .sends("another", "yes")
                .sends("registration", "CD34")
                .sends("electric", "no")
                .sends("another", "no");
    }

    private Person helps(Person person) {
        return Tab.joining(person, fleet, KEYS, CLOCK);
    }

    @Test
    void whoever_answered_about_an_item_is_told_when_somebody_else_removes_it() {
        Person person = hasTwoVehicles();

        helps(person).visits("/fleet/vehicles/2/remove").sends("remove", "yes");

        assertThat(banner(person, "/fleet/vehicles"))
                .startsWith("Important Your answer to “Vehicles” " + CHANGED)
                .contains("Check it: Vehicles");
    }

    @Test
    void an_item_that_changed_since_its_removal_was_asked_for_is_not_removed_without_a_word() {
        Person person = hasTwoVehicles();
        Tab removal = Tab.of(person, "/fleet/vehicles/2/remove");
        person.visits("/fleet/vehicles/2/registration?change").sends("registration", "EF56");

        removal.sends("remove=yes");

        assertThat(banner(person, "/fleet/vehicles")).contains("“Vehicles” " + CHANGED);
    }

    @Test
    void whoever_removes_an_item_of_their_own_that_they_see_is_told_nothing() {
        Person person = hasTwoVehicles();

        person.visits("/fleet/vehicles/2/remove").sends("remove", "yes");

        assertThat(banner(person, "/fleet/vehicles")).isEmpty();
    }

    @Test
    void what_was_entered_about_an_item_that_another_tab_removed_is_told_to_be_lost_and_nothing_is_written() {
        Person person = hasTwoVehicles();
        Tab changing = Tab.of(person, "/fleet/vehicles/2/registration?change=vehicles");
        person.visits("/fleet/vehicles/2/remove").sends("remove", "yes");

        FormsResponse sent = changing.sends("registration=EF56");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(banner(person, sent.header("Location").orElseThrow()))
                .startsWith("Important What you entered for “What is the registration number?” was not saved, because"
                        + " other answers have changed since you opened that page.");
        assertThat(banner(person, sent.header("Location").orElseThrow() + "&lang=cy"))
                .startsWith("Pwysig Ni chafodd yr hyn a roesoch ar gyfer “Beth yw’r rhif cofrestru?” ei gadw");
        assertThat(person.page().select("main").text()).doesNotContain("EF56");
        assertThat(banner(person, "/fleet/vehicles?unsaved=AAAAvehicles/2/registration"))
                .as("nobody else can make it say so")
                .isEmpty();
    }

    @Test
    void what_was_entered_for_a_list_that_others_have_filled_is_told_to_be_lost() {
        Person person = hasTwoVehicles();
        person.visits("/fleet/vehicles").sends("another", "yes");
        Tab adding = Tab.of(person, person.at());
        person.sends("registration", "EF56").sends("electric", "yes");

        FormsResponse sent = adding.sends("registration=GH78");

        assertThat(banner(person, sent.header("Location").orElseThrow())).contains("was not saved");
    }

    @Test
    void what_was_entered_on_a_page_that_left_the_path_is_told_to_be_lost() {
        Person person = hasTwoVehicles();
        person.visits("/fleet/business?change").sends("business", "yes");
        Tab weight = Tab.of(person, "/fleet/vehicles/2/weight");
        person.visits("/fleet/business?change").sends("business", "no");

        FormsResponse sent = weight.sends("weight=900");

        assertThat(banner(person, sent.header("Location").orElseThrow()))
                .contains("What you entered for “How heavy is it in kilograms?” was not saved");
    }

    @Test
    void whoever_said_that_a_list_is_complete_is_told_when_somebody_else_adds_to_it() {
        Person person = hasTwoVehicles();
        Person helper = helps(person);

        helper.visits("/fleet/vehicles").sends("another", "yes").sends("registration", "EF56");

        assertThat(banner(person, "/fleet/business")).contains("Your answer to “Vehicles” " + CHANGED);
        assertThat(banner(helper, "/fleet/business")).isEmpty();
    }

    @Test
    void a_list_that_changed_since_it_was_shown_is_shown_again_rather_than_complete() {
        Person person = hasTwoVehicles();
        Tab summary = Tab.of(person, "/fleet/vehicles");
        person.visits("/fleet/vehicles/2/remove").sends("remove", "yes");

        FormsResponse again = summary.sends("another=no");

        assertThat(again.status()).isEqualTo(409);
        Tab shown = new Tab(person, "", Jsoup.parse(again.bodyText()));
        assertThat(shown.banner()).contains("Your answer to “Vehicles” has changed since you opened this page.");
        assertThat(shown.page().select("main").text()).contains("AB12").doesNotContain("CD34");
        assertThat(shown.sends("another=no").header("Location")).contains("/fleet/other-drivers");
    }

    private JourneyHandler claims() {
        return JourneyHandler.of(Claim.journey())
                .sessionKeys(KEYS)
                .clock(CLOCK)
                .files(FolderFileStore.in(folder))
                .keys(RememberingStore.KEYS)
                .virusScanner(VirusScanner.scanningNothing())
                .build();
    }

    private static FormsResponse sendsReceipt(Tab tab, String reason, String name) {
        return tab.sends(form -> form.field("reason", reason).file("receipt", name, Claim.pdf(name)));
    }

    @Test
    void whoever_uploaded_a_file_is_told_when_another_tab_replaces_it() {
        Person person = new Person(claims()).visits("/claim/receipt");
        Tab one = Tab.of(person, "/claim/receipt");
        Tab two = Tab.of(person, "/claim/receipt");
        sendsReceipt(one, "It broke", "one.pdf");

        sendsReceipt(two, "It broke", "two.pdf");

        assertThat(banner(person, "/claim/receipt")).contains("Your answer to “Your claim” " + CHANGED);
        assertThat(person.page().select("main").text()).contains("two.pdf").doesNotContain("one.pdf");
    }

    @Test
    void whoever_uploaded_a_file_is_told_when_it_is_replaced_though_something_else_on_the_page_is_wrong() {
        Person person = new Person(claims()).visits("/claim/receipt");
        Tab one = Tab.of(person, "/claim/receipt");
        Tab two = Tab.of(person, "/claim/receipt");
        sendsReceipt(one, "It broke", "one.pdf");

        FormsResponse refused = sendsReceipt(two, "", "two.pdf");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(banner(person, "/claim/receipt")).contains("Your answer to “Your claim” " + CHANGED);
    }

    @Test
    void a_page_that_is_sent_without_a_file_keeps_the_one_that_another_tab_uploaded_meanwhile() {
        Person person = new Person(claims()).visits("/claim/receipt");
        sendsReceipt(Tab.of(person, "/claim/receipt"), "It broke", "one.pdf");
        Tab open = Tab.of(person, "/claim/receipt");
        sendsReceipt(Tab.of(person, "/claim/receipt"), "It broke", "two.pdf");

        open.sends(form -> form.field("reason", "It was late"));

        assertThat(person.visits("/claim/receipt").page().select("main").text()).contains("two.pdf");
        assertThat(banner(person, "/claim/receipt")).contains("“Your claim” " + CHANGED);
    }

    private static Person adds(Person who, String name) {
        Tab photos = Tab.of(who, "/claim/photos");
        who.send(new MultipartBody()
                .field(
                        "csrf",
                        photos.page().select("main form input[name=csrf]").val())
                .field(
                        "shown",
                        photos.page().select("main form input[name=shown]").val())
                .file("photos", name, Claim.png(9))
                .to("/claim/photos?add=photos"));
        return who;
    }

    private static void deletes(Person who, String name) {
        Tab photos = Tab.of(who, "/claim/photos");
        photos.presses(
                photos.page().select(".guildhall-multi-file-upload__files .guildhall-multi-file-upload__row").stream()
                        .filter(row -> row.text().contains(name))
                        .findFirst()
                        .orElseThrow()
                        .expectFirst("button"));
    }

    @Test
    void each_author_of_several_files_is_told_of_theirs_alone() {
        JourneyHandler claims = claims();
        Person first = new Person(claims).visits("/claim/receipt");
        sendsReceipt(Tab.of(first, "/claim/receipt"), "It broke", "one.pdf");
        Tab.of(first, "/claim/witness").sends("witness=no");
        Person second = Tab.joining(first, claims, KEYS, CLOCK);
        Person third = Tab.joining(first, claims, KEYS, CLOCK);
        adds(first, "first.png");
        adds(second, "second.png");

        deletes(third, "second.png");

        assertThat(banner(second, "/claim/photos")).contains("Your answer to “Upload your photos” " + CHANGED);
        assertThat(banner(first, "/claim/photos")).isEmpty();
        deletes(third, "first.png");
        assertThat(banner(first, "/claim/photos")).contains("Your answer to “Upload your photos” " + CHANGED);
        assertThat(banner(third, "/claim/photos")).isEmpty();
    }

    @Test
    void files_that_two_tabs_add_are_both_there_and_nobody_is_told() {
        Person person = new Person(claims()).visits("/claim/receipt");
        sendsReceipt(Tab.of(person, "/claim/receipt"), "It broke", "one.pdf");
        Tab.of(person, "/claim/witness").sends("witness=no");
        Tab open = Tab.of(person, "/claim/photos");
        adds(person, "one.png");

        open.sends(form -> form.file("photos", "two.png", Claim.png(9)));

        assertThat(person.visits("/claim/photos").page().select("main").text()).contains("one.png", "two.png");
        assertThat(banner(person, "/claim/photos")).isEmpty();
        deletes(person, "one.png");
        assertThat(banner(person, "/claim/photos")).isEmpty();
    }
}
