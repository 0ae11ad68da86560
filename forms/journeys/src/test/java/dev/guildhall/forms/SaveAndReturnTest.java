package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.returning.SaveAndReturn;
import dev.guildhall.forms.returning.SaveAndReturnMessage;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** People who save their application and come back to it on another device. */
class SaveAndReturnTest {

    private static final String PHRASE = "purple otter lamp";
    private static final URI SERVICE = URI.create("https://permits.example.gov.uk");

    private final TurningClock clock = new TurningClock();
    private final RememberingStore store = new RememberingStore(clock);
    private final List<SaveAndReturnMessage> messages = new ArrayList<>();
    private final AtomicBoolean down = new AtomicBoolean();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .clock(clock)
            .sessionLifetime(Duration.ofHours(1))
            .draftLifetime(Duration.ofDays(30))
            .saveAndReturn(SaveAndReturn.byPhrase().andLink(this::send, SERVICE))
            .build();
    private final Person person = new Person(handler);

    private void send(SaveAndReturnMessage message) {
        if (down.get()) {
            throw new IllegalStateException("no mail to " + message.address());
        }
        messages.add(message);
    }

    private Person underWay() {
        return person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
    }

    private String saved() {
        person.visits("/permit/save-and-return").sends("phrase", PHRASE);
        return person.page().select(".guildhall-reference").text();
    }

    @Test
    void a_person_comes_back_on_another_device_to_the_first_page_that_is_not_complete() {
        underWay();
        assertThat(person.page().select("main a").eachText()).contains("Save and come back later");
        String reference = saved();
        Person elsewhere = new Person(handler);
        clock.turn(Duration.ofDays(20));

        elsewhere.visits("/permit");
        elsewhere
                .visits(elsewhere
                        .page()
                        .select("a:contains(Return to your saved)")
                        .attr("href"))
                .sends("reference", reference, "phrase", "Purple Otter LAMP");

        assertThat(elsewhere.at()).isEqualTo("/permit/born");
        assertThat(elsewhere.visits("/permit/name").page().select("#name").val())
                .isEqualTo("Ada");
        assertThat(person.visits("/permit/continue").at())
                .as("the first session is over")
                .isEqualTo("/permit/resident");
    }

    @Test
    void a_wrong_phrase_and_an_unknown_reference_get_the_same_answer() {
        underWay();
        String reference = saved();
        Person elsewhere = new Person(handler);

        elsewhere.visits("/permit/return").sends("reference", reference, "phrase", "green heron door");
        String wrong = elsewhere.page().expectFirst("main").text();
        int status = elsewhere.response().status();
        elsewhere.visits("/permit/return").sends("reference", "2222-2222-2222", "phrase", PHRASE);

        assertThat(status).isEqualTo(422);
        assertThat(elsewhere.response().status()).isEqualTo(422);
        assertThat(elsewhere.page().expectFirst("main").text()).isEqualTo(wrong);
        assertThat(elsewhere.page().html()).doesNotContain(PHRASE);
        assertThat(elsewhere.page().title()).startsWith("Error: ");
    }

    @Test
    void a_weak_phrase_is_refused_and_never_shown_again() {
        underWay();
        int saves = store.saves();

        person.visits("/permit/save-and-return?lang=cy").sends("phrase", "canary");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(person.page().select(".govuk-error-summary a").text())
                .isEqualTo("Rhaid i’r ymadrodd cyfrinachol fod ag o leiaf 12 nod, neu 3 gair gwahanol");
        assertThat(person.page().html()).doesNotContain("canary");
        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void the_phrase_is_kept_only_as_a_slow_salted_hash_and_the_reference_under_a_hash() {
        underWay();
        String reference = saved();

        String ticket = new String(store.last().orElseThrow().contents(), StandardCharsets.US_ASCII);

        assertThat(store.last().orElseThrow().key().application()).matches("return-[0-9a-f]{32}");
        assertThat(ticket).contains("\n600000.").doesNotContain("otter", reference);
    }

    @Test
    void a_link_shows_a_page_with_a_button_and_only_the_button_leads_back() {
        underWay().visits("/permit/email-link").sends("email", " Ada@Example.com ");
        assertThat(person.at()).isEqualTo("/permit/email-link/sent");
        SaveAndReturnMessage message = messages.get(0);
        Person elsewhere = new Person(handler);

        elsewhere.visits(message.link().getPath());
        assertThat(elsewhere.response().status()).isEqualTo(200);
        assertThat(elsewhere.response().header("Referrer-Policy")).contains("no-referrer");
        assertThat(new Person(handler).post(message.link().getPath(), "").status())
                .as("a scanner that sends forms")
                .isEqualTo(403);
        elsewhere.sends();

        assertThat(elsewhere.at()).isEqualTo("/permit/born");
        assertThat(message.address()).isEqualTo("Ada@example.com");
        assertThat(message.language()).isEqualTo(Language.ENGLISH);
        assertThat(message.link().toString())
                .startsWith("https://permits.example.gov.uk/permit/return/")
                // three letters alone may stand in a random code
                .doesNotContainIgnoringCase("ada@")
                .doesNotContainIgnoringCase("ada%40")
                .doesNotContainIgnoringCase("example.com");
        assertThat(message.toString()).doesNotContain("Ada", "permit/");
        assertThat(new String(store.last().orElseThrow().contents(), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("example.com");
    }

    @Test
    void a_link_works_until_it_expires_and_however_often() {
        underWay().visits("/permit/email-link").sends("email", "ada@example.com");
        String path = messages.get(0).link().getPath();

        for (int device = 0; device < 2; device++) {
            assertThat(new Person(handler).visits(path).sends().at()).isEqualTo("/permit/born");
        }
        clock.turn(SaveAndReturn.LINK_LIFETIME);
        FormsResponse late = new Person(handler).send(FormsRequest.to("GET", path));
        FormsResponse broken = new Person(handler).send(FormsRequest.to("GET", path.substring(0, path.length() - 3)));

        assertThat(List.of(late, broken)).allSatisfy(response -> {
            assertThat(response.status()).isEqualTo(410);
            assertThat(Jsoup.parse(response.bodyText()).expectFirst("h1").text())
                    .isEqualTo("This link no longer works");
        });
    }

    @Test
    void a_notifier_that_fails_is_told_and_nothing_is_lost() {
        underWay();
        down.set(true);

        person.visits("/permit/email-link").sends("email", "ada@example.com");

        assertThat(person.response().status()).isEqualTo(422);
        assertThat(person.page().select(".govuk-error-summary a").text())
                .isEqualTo("We could not send the link. Your answers are saved. Try again");
        down.set(false);
        person.sends();
        assertThat(messages).hasSize(1);
        assertThat(person.visits("/permit/name").page().select("#name").val()).isEqualTo("Ada");
    }

    @Test
    void no_mailbox_is_flooded() {
        underWay();
        for (int link = 0; link < Linking.MAX_LINKS + 3; link++) {
            person.visits("/permit/email-link").sends("email", "ada@example.com");
        }

        assertThat(messages).hasSize(Linking.MAX_LINKS);
        assertThat(person.page().select(".govuk-error-summary a").text())
                .startsWith("You have asked for as many links");
    }

    @Test
    void what_is_no_address_is_refused() {
        underWay();
        for (String typed : List.of("", "ada", "ada@", "a\r\nBcc: b@example.com", "x".repeat(5000) + "@example.com")) {
            person.visits("/permit/email-link").sends("email", typed);
            assertThat(person.response().status()).as(typed).isEqualTo(422);
        }

        assertThat(messages).isEmpty();
    }

    @Test
    void forms_of_others_are_refused_and_after_submission_there_is_nothing_to_save() {
        person.reachesCheckAnswers();
        String csrf = person.visits("/permit/save-and-return").csrf();
        assertThat(person.post("/permit/save-and-return", "phrase=" + PHRASE).status())
                .isEqualTo(403);
        assertThat(person.post("/permit/email-link", "email=a@b.example").status())
                .isEqualTo(403);
        assertThat(person.post("/permit/return", "reference=x&phrase=y").status())
                .isEqualTo(403);

        person.visits("/permit/check-answers").sends().sends();

        assertThat(person.post("/permit/save-and-return", "phrase=purple+otter+lamp&csrf=" + csrf)
                        .header("Location"))
                .contains("/permit/confirmation");
    }

    @Test
    void without_being_switched_on_there_is_nothing_of_it() {
        Person plain = new Person(JourneyHandler.of(Permit.journey()).build());

        for (String page :
                List.of("save-and-return", "save-and-return/saved", "return", "return/x", "email-link", "continue")) {
            assertThat(plain.send(FormsRequest.to("GET", "/permit/" + page)).status())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(plain.visits("/permit/resident").page().select("a:contains(Save)"))
                .isEmpty();
    }

    @Test
    void an_address_of_the_service_that_leads_elsewhere_is_refused() {
        for (String service :
                List.of("http://permits.example", "permits.example", "https://a.example/x", "https://u@a.example")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SaveAndReturn.byLink(messages::add, URI.create(service)))
                    .withMessageContaining("give https, a host and nothing more");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> SaveAndReturn.byPhrase().linksLasting(Duration.ofDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaveAndReturn.byLink(messages::add, SERVICE).linksLasting(Duration.ZERO));
        assertThat(SaveAndReturn.byLink(messages::add, URI.create("http://localhost:8080"))
                        .takesPhrases())
                .isFalse();
    }

    @Test
    void a_store_of_its_own_is_not_needed() {
        Person plain = new Person(JourneyHandler.of(Permit.journey())
                .store(InMemoryJourneyStore.ofCapacity(3, clock))
                .keys(RememberingStore.KEYS)
                .clock(clock)
                .saveAndReturn(SaveAndReturn.byLink(messages::add, SERVICE))
                .build());

        plain.visits("/permit/resident").sends("resident", "yes");

        assertThat(plain.page().select("a:contains(Save and come back later)").attr("href"))
                .isEqualTo("/permit/email-link");
        assertThat(plain.visits("/permit/return").response().status()).isEqualTo(404);
    }
}
