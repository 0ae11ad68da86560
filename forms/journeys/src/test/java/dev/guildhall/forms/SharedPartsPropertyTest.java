package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.VirusScanner;
import dev.guildhall.forms.validation.Validators;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jsoup.Jsoup;

/** However several people and tabs add, change and remove, nobody's part is taken away without a word to them. */
class SharedPartsPropertyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);
    // shared: to make a validator takes longer than many steps
    private static final Validator JUDGE = Validators.ofProvider(CLOCK);
    private static final SessionKeys KEYS = SessionKeys.of(SessionKey.random(new SecureRandom()));

    private static String banner(Person who, String target) {
        return Jsoup.parse(who.send(FormsRequest.to("GET", target)).bodyText())
                .select(".govuk-notification-banner")
                .text();
    }

    private static <E> E any(Random random, List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What was last answered about an item, and by whom. */
    private record Write(Person author, String value) {}

    /** A page about an item as it was opened. */
    private record Open(Tab tab, int item, String seen) {

        boolean isRemoval() {
            return tab.target().endsWith("/remove");
        }
    }

    private static final class Items {

        private final JourneyHandler handler = JourneyHandler.of(Fleet.journey())
                .validator(JUDGE)
                .sessionKeys(KEYS)
                .clock(CLOCK)
                .build();
        private final List<Person> people = new ArrayList<>();
        private final Map<Integer, Write> items = new LinkedHashMap<>();
        private final List<Open> tabs = new ArrayList<>();
        private final Random random;
        private int last;

        Items(long seed) {
            random = new Random(seed);
            Person first = new Person(handler).visits("/fleet/business").sends("business", "no");
            people.add(first);
            adds(first, "A0");
            for (int i = 0; i < 2; i++) {
                people.add(Tab.joining(first, handler, KEYS, CLOCK));
            }
        }

        private void adds(Person who, String value) {
            last++;
            who.visits("/fleet/vehicles/" + last + "/registration")
                    .sends("registration", value)
                    .sends("electric", "yes");
            items.put(last, new Write(who, value));
        }

        void step() {
            Person who = any(random, people);
            boolean room = items.size() < 3;
            if (items.isEmpty() || (room && random.nextInt(6) == 0)) {
                adds(who, "N" + last);
            } else if (tabs.isEmpty() || random.nextBoolean()) {
                int item = any(random, List.copyOf(items.keySet()));
                String page = random.nextInt(3) == 0 ? "/remove" : "/registration?change=vehicles";
                tabs.add(new Open(
                        Tab.of(who, "/fleet/vehicles/" + item + page),
                        item,
                        items.getOrDefault(item, new Write(who, "")).value()));
            } else {
                sends(any(random, tabs));
            }
        }

        private void sends(Open open) {
            Write before = items.get(open.item());
            String value = any(random, List.of("A1", "B2", "C3"));

            FormsResponse response = open.tab().sends(open.isRemoval() ? "remove=yes" : "registration=" + value);

            assertThat(response.status()).isEqualTo(303);
            if (before == null) {
                assertThat(open.isRemoval()
                                || banner(
                                                open.tab().who(),
                                                response.header("Location").orElseThrow())
                                        .contains("was not saved"))
                        .as("what was entered about an item that is gone is told to be lost")
                        .isTrue();
                return;
            }
            boolean replaces = open.isRemoval() || !before.value().equals(value);
            if (open.isRemoval()) {
                items.remove(open.item());
            } else if (replaces) {
                items.put(open.item(), new Write(open.tab().who(), value));
            }
            boolean knew = before.author() == open.tab().who() && open.seen().equals(before.value());
            if (replaces && !knew) {
                assertThat(banner(before.author(), "/fleet/business"))
                        .as("the author of what item %d was", open.item())
                        .containsAnyOf("“Vehicles”", "“What is the registration number?”");
            }
        }

        void whatIsLeftIsWhatWasWrittenLast() {
            String shown = people.get(0)
                    .visits("/fleet/vehicles")
                    .page()
                    .select("main")
                    .text();
            assertThat(items.values()).extracting(Write::value).allMatch(shown::contains);
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void in_every_interleaving_no_item_is_changed_or_removed_without_its_author_being_told(
            @ForAll @LongRange(min = 0) long seed) {
        Items interleaving = new Items(seed);

        for (int step = 0; step < 25; step++) {
            interleaving.step();
        }

        interleaving.whatIsLeftIsWhatWasWrittenLast();
        interleaving.handler.close();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void in_every_interleaving_no_file_is_removed_without_its_author_being_told(@ForAll @LongRange(min = 0) long seed)
            throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("photos");
        JourneyHandler claims = JourneyHandler.of(Claim.journey())
                .validator(JUDGE)
                .sessionKeys(KEYS)
                .clock(CLOCK)
                .files(FolderFileStore.in(folder))
                .keys(RememberingStore.KEYS)
                .virusScanner(VirusScanner.scanningNothing())
                .build();
        List<Person> people = new ArrayList<>(List.of(new Person(claims).visits("/claim/receipt")));
        Tab.of(people.get(0), "/claim/receipt")
                .sends(form -> form.field("reason", "It broke").file("receipt", "receipt.pdf", Claim.pdf("1")));
        Tab.of(people.get(0), "/claim/witness").sends("witness=no");
        people.add(Tab.joining(people.get(0), claims, KEYS, CLOCK));
        people.add(Tab.joining(people.get(0), claims, KEYS, CLOCK));
        Map<String, Person> authors = new LinkedHashMap<>();

        for (int step = 0; step < 12; step++) {
            Person who = any(random, people);
            Tab photos = Tab.of(who, "/claim/photos");
            if (authors.size() < 3 && (authors.isEmpty() || random.nextBoolean())) {
                String name = "photo" + step + ".png";
                who.send(new MultipartBody()
                        .field(
                                "csrf",
                                photos.page()
                                        .select("main form input[name=csrf]")
                                        .val())
                        .file("photos", name, Claim.png(9))
                        .to("/claim/photos?add=photos"));
                authors.put(name, who);
            } else {
                String name = any(random, List.copyOf(authors.keySet()));
                photos.presses(
                        photos
                                .page()
                                .select(".guildhall-multi-file-upload__files .guildhall-multi-file-upload__row")
                                .stream()
                                .filter(row -> row.text().contains(name))
                                .findFirst()
                                .orElseThrow()
                                .expectFirst("button"));
                Person author = authors.remove(name);
                if (author != null && author != who) {
                    assertThat(banner(author, "/claim/witness")).contains("“Upload your photos”");
                }
            }
            String shown = Tab.of(who, "/claim/photos").page().select("main").text();
            assertThat(authors.keySet()).allMatch(shown::contains);
        }
        claims.close();
    }
}
