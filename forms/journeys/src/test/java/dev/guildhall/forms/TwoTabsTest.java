package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.session.SessionTokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Several tabs and several sessions that write into one application. */
class TwoTabsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);
    private static final SessionKeys KEYS = SessionKeys.of(SessionKey.random(new SecureRandom()));

    private final RememberingStore store = new RememberingStore(CLOCK);
    private final JourneyHandler handler = handler(store);
    private final Person person = new Person(handler);

    private static JourneyHandler handler(RememberingStore store) {
        return JourneyHandler.of(Permit.journey())
                .store(store)
                .keys(RememberingStore.KEYS)
                .sessionKeys(KEYS)
                .clock(CLOCK)
                .build();
    }

    /** Another browser that works on the same application. */
    private static Person joining(Person first, JourneyHandler handler) {
        SessionTokens tokens = new SessionTokens(KEYS, Duration.ofHours(4), new SecureRandom());
        String application = tokens.verify(first.cookies().getOrDefault("guildhall", ""), CLOCK)
                .orElseThrow()
                .application();
        Person other = new Person(handler);
        other.cookies().put("guildhall", tokens.token(tokens.resume(application, CLOCK)));
        return other;
    }

    private static String banner(Person who, String target) {
        return who.visits(target).page().select(".govuk-notification-banner").text();
    }

    /** A page as it stands in one tab. */
    private record Tab(Person who, String page, String csrf, String shown) {

        static Tab of(Person who, String page) {
            Document document = Jsoup.parse(
                    who.send(FormsRequest.to("GET", "/permit/" + page)).bodyText());
            return new Tab(
                    who,
                    page,
                    document.select("input[name=csrf]").val(),
                    document.select("input[name=shown]").val());
        }

        FormsResponse sends(String fields) {
            return who.post("/permit/" + page + "?change", fields + "&csrf=" + csrf + "&shown=" + shown);
        }
    }

    @Test
    void of_two_tabs_that_write_one_page_the_later_wins_and_the_person_is_told_on_every_page_until_they_save() {
        person.reachesCheckAnswers();
        Tab one = Tab.of(person, "name");
        Tab two = Tab.of(person, "name");

        one.sends("name=Grace");
        FormsResponse later = two.sends("name=Hedy");

        assertThat(later.status()).isEqualTo(303);
        for (String page : List.of("name", "car", "check-answers")) {
            assertThat(banner(person, "/permit/" + page))
                    .isEqualTo(
                            "Important Your answer to “What is your name?” was changed in another window or by someone"
                                    + " else at 3:42pm. Check it: What is your name?");
        }
        assertThat(person.page().select(".govuk-notification-banner__link").attr("href"))
                .isEqualTo("/permit/name?change");
        assertThat(person.page().select("main .govuk-summary-list").text())
                .contains("Hedy")
                .doesNotContain("Grace");
        person.visits("/permit/car?change").sends("doors", "3");
        assertThat(banner(person, "/permit/check-answers")).isEmpty();
    }

    @Test
    void the_page_itself_sent_unchanged_is_enough_to_have_been_told() {
        person.reachesCheckAnswers();
        Tab one = Tab.of(person, "name");
        Tab.of(person, "name").sends("name=Grace");
        one.sends("name=Hedy");

        person.visits("/permit/name?change").sends();

        assertThat(banner(person, "/permit/check-answers")).isEmpty();
    }

    @Test
    void a_tab_that_has_not_shown_the_word_does_not_take_it_away() {
        person.reachesCheckAnswers();
        Tab other = Tab.of(person, "car");
        Tab one = Tab.of(person, "name");
        Tab.of(person, "name").sends("name=Grace");
        one.sends("name=Hedy");

        other.sends("doors=3");

        assertThat(banner(person, "/permit/check-answers")).contains("What is your name?");
    }

    @Test
    void someone_else_who_replaces_an_answer_that_they_saw_is_not_told_but_its_author_is() {
        person.reachesCheckAnswers();
        Person helper = joining(person, handler);

        helper.visits("/permit/name?change").sends("name", "Grace");

        assertThat(banner(helper, "/permit/check-answers")).isEmpty();
        assertThat(banner(person, "/permit/check-answers")).contains("by someone else");
        assertThat(banner(person, "/permit/check-answers?lang=cy"))
                .isEqualTo(
                        "Pwysig Cafodd eich ateb i “Beth yw eich enw?” ei newid mewn ffenestr arall neu gan rywun arall"
                                + " am 3:42pm. Gwiriwch ef: Beth yw eich enw?");
    }

    @Test
    void one_tab_that_goes_on_and_back_and_changes_its_mind_is_told_nothing() {
        person.reachesCheckAnswers();

        person.visits("/permit/name?change").sends("name", "Grace");
        person.visits("/permit/name?change").sends("name", "");
        person.sends("name", "Hedy");

        assertThat(banner(person, "/permit/check-answers")).isEmpty();
    }

    @Test
    void an_error_page_keeps_the_stamp_of_what_the_person_saw_and_shows_no_banner_beside_the_summary() {
        person.reachesCheckAnswers();
        Tab one = Tab.of(person, "name");
        Tab.of(person, "name").sends("name=Grace");

        FormsResponse refused = one.sends("name=" + "x".repeat(21));
        Document again = Jsoup.parse(refused.bodyText());
        person.post(
                "/permit/name?change",
                "name=Hedy&csrf=" + one.csrf() + "&shown="
                        + again.select("input[name=shown]").val());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(again.select("input[name=shown]").val()).isEqualTo(one.shown());
        assertThat(banner(person, "/permit/check-answers")).contains("What is your name?");
        person.visits("/permit/name?change").sends("name", "x".repeat(21));
        assertThat(person.page().select(".govuk-error-summary")).hasSize(1);
        assertThat(person.page().select(".govuk-notification-banner")).isEmpty();
    }

    @Test
    void a_stamp_that_is_missing_forged_or_huge_is_no_knowledge_and_no_error() {
        for (String stamp : List.of("", "&shown=", "&shown=1.x", "&shown=" + "9".repeat(9000), "&shown=%22%3E%00")) {
            Person sender = new Person(handler).reachesCheckAnswers();
            String csrf = sender.visits("/permit/name?change").csrf();

            FormsResponse response = sender.post("/permit/name?change", "name=Grace&csrf=" + csrf + stamp);

            assertThat(response.status()).as(stamp).isEqualTo(303);
            assertThat(banner(sender, "/permit/check-answers")).contains("What is your name?");
        }
    }

    @Test
    void a_draft_of_one_session_is_larger_by_one_short_mark_only() {
        person.reachesCheckAnswers();
        byte[] contents = store.last().orElseThrow().contents();

        int answers = DraftJson.write(Draft.of(DraftJson.read(contents).answers())).length;

        assertThat(contents.length - answers).isLessThan(50);
    }

    /** What was written to one page, by whom, and which answer the person saw when they wrote it. */
    private record Write(Person author, String value, String seen) {}

    /** Several people with several tabs each, at random. */
    private static final class Interleaving {

        private static final Map<String, String> TITLES =
                Map.of("name", "What is your name?", "doors", "About the car");
        private static final Map<String, String> INITIAL = Map.of("name", "Ada", "doors", "5");
        private static final Map<String, String> PAGES = Map.of("name", "name", "doors", "car");

        private final RememberingStore store = new RememberingStore(CLOCK);
        private final JourneyHandler handler = handler(store);
        private final List<Person> people = new ArrayList<>();
        private final Map<Person, Set<Write>> told = new LinkedHashMap<>();
        private final Map<String, List<Write>> writes = new LinkedHashMap<>();
        private final List<Open> tabs = new ArrayList<>();
        private final Random random;

        /** A tab with what its page showed. */
        private record Open(Tab tab, String field, String seen) {}

        Interleaving(long seed) {
            random = new Random(seed);
            Person first = new Person(handler).reachesCheckAnswers();
            people.add(first);
            for (int i = 0; i < 2; i++) {
                people.add(joining(first, handler));
            }
            PAGES.keySet().forEach(field -> writes.put(field, new ArrayList<>()));
            people.forEach(who -> told.put(who, new HashSet<>()));
        }

        private <E> E any(List<E> of) {
            return of.get(random.nextInt(of.size()));
        }

        void step() {
            if (tabs.isEmpty() || random.nextBoolean()) {
                open();
            } else {
                send(any(tabs));
            }
        }

        private void open() {
            Person who = any(people);
            String field = any(List.copyOf(writes.keySet()));
            reads(who, PAGES.getOrDefault(field, ""));
            tabs.add(new Open(Tab.of(who, PAGES.getOrDefault(field, "")), field, last(field)));
        }

        private List<Write> writesTo(String field) {
            return writes.getOrDefault(field, List.of());
        }

        private String last(String field) {
            List<Write> all = writesTo(field);
            return all.isEmpty()
                    ? INITIAL.getOrDefault(field, "")
                    : all.get(all.size() - 1).value();
        }

        private void send(Open open) {
            List<Write> before = writesTo(open.field());
            String value = open.field().equals("name")
                    ? any(List.of("Ada", "Grace", "Hedy", "Mary"))
                    : String.valueOf(1 + random.nextInt(4));

            FormsResponse response =
                    open.tab().sends(open.field() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));

            assertThat(response.status()).isEqualTo(303);
            if (!last(open.field()).equals(value)) {
                before.add(new Write(open.tab().who(), value, open.seen()));
            }
        }

        /** A page that a person reads tells them of every write of theirs that was replaced unknown to them. */
        private void reads(Person who, String page) {
            String banner = banner(who, "/permit/" + page);
            TITLES.forEach((field, title) -> {
                List<Write> all = writesTo(field);
                if (banner.contains(title)) {
                    assertThat(all).as("no false alarm").hasSizeGreaterThan(0);
                    told.getOrDefault(who, Set.of()).addAll(all.subList(0, all.size() - 1));
                }
            });
        }

        void noWriteIsLostSilently() {
            people.forEach(who -> reads(who, "check-answers"));
            String shown = people.get(0).page().select(".govuk-summary-list").text();
            writes.forEach((field, all) -> {
                for (int i = 0; i < all.size(); i++) {
                    Write write = all.get(i);
                    if (i == all.size() - 1) {
                        assertThat(shown).as("the last write of " + field).contains(write.value());
                    } else {
                        Write next = all.get(i + 1);
                        boolean knowingly =
                                next.author() == write.author() && next.seen().equals(write.value());
                        assertThat(knowingly
                                        || told.getOrDefault(write.author(), Set.of())
                                                .contains(write))
                                .as("write %d of %s to %s is known to be replaced", i, all.size(), field)
                                .isTrue();
                    }
                }
            });
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void in_every_interleaving_no_write_is_lost_without_its_author_being_told(@ForAll @LongRange(min = 0) long seed) {
        Interleaving interleaving = new Interleaving(seed);

        for (int step = 0; step < 30; step++) {
            interleaving.step();
        }

        interleaving.noWriteIsLostSilently();
    }
}
