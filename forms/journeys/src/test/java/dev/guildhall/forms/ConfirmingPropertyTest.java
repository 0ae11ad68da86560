package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.validation.Validators;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.jsoup.Jsoup;

/** However several people and tabs work on one application, who submits it has seen it. */
class ConfirmingPropertyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);
    // shared: to make a validator takes longer than many steps
    private static final Validator JUDGE = Validators.ofProvider(CLOCK);
    private static final SessionKeys KEYS = SessionKeys.of(SessionKey.random(new SecureRandom()));

    private static final class Interleaving {

        private final List<Submission<Permit>> submissions = new CopyOnWriteArrayList<>();
        private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
                .validator(JUDGE)
                .sessionKeys(KEYS)
                .clock(CLOCK)
                .onSubmit(submissions::add)
                .build();
        private final List<Person> people = new ArrayList<>();
        private final List<Tab> tabs = new ArrayList<>();
        private final Map<Person, Set<String>> seen = new LinkedHashMap<>();
        private final Random random;
        private Optional<Person> submitter = Optional.empty();

        Interleaving(long seed) {
            random = new Random(seed);
            Person first = new Person(handler).reachesCheckAnswers();
            people.add(first);
            people.add(Tab.joining(first, handler, KEYS, CLOCK));
            people.forEach(who -> seen.put(who, new HashSet<>()));
        }

        private <E> E any(List<E> of) {
            return of.get(random.nextInt(of.size()));
        }

        void step() {
            Person who = any(people);
            switch (random.nextInt(6)) {
                case 0 -> who.visits("/permit/name?change").sends("name", any(List.of("Ada", "Grace", "Hedy")));
                case 1 -> who.visits("/permit/car?change").sends("doors", any(List.of("3", "4", "5")));
                case 2 -> opens(Tab.of(who, "/permit/check-answers"));
                case 3 -> opens(Tab.of(who, "/permit/declaration"));
                default -> {
                    if (!tabs.isEmpty()) {
                        sends(any(tabs));
                    }
                }
            }
        }

        private void opens(Tab tab) {
            if (tab.page().select("h1").text().equals("Check your answers")) {
                seen.getOrDefault(tab.who(), Set.of())
                        .add(tab.page().select(".govuk-summary-list__value").text());
            }
            tabs.add(tab);
        }

        private void sends(Tab tab) {
            FormsResponse response = tab.sends("");
            if (response.status() == 409) {
                opens(new Tab(tab.who(), "", Jsoup.parse(response.bodyText())));
            } else {
                assertThat(response.status()).isEqualTo(303);
                submitter = response.header("Location")
                        .filter("/permit/confirmation"::equals)
                        .map(submitted -> tab.who());
            }
        }

        void whoSubmittedHadSeenIt() {
            Delivered.by(handler);
            handler.close();
            assertThat(submissions).hasSize(submitter.isPresent() ? 1 : 0);
            submitter.ifPresent(who -> {
                Permit submitted = submissions.get(0).application();
                assertThat(seen.getOrDefault(who, Set.of()))
                        .as("%s with %s doors", submitted.name(), submitted.doors())
                        .anyMatch(shown -> shown.contains(" " + submitted.name() + " ")
                                && shown.contains(" " + submitted.doors() + " "));
            });
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void in_every_interleaving_whoever_submits_has_seen_what_they_submit(@ForAll @LongRange(min = 0) long seed) {
        Interleaving interleaving = new Interleaving(seed);

        for (int step = 0; step < 40 && interleaving.submitter.isEmpty(); step++) {
            interleaving.step();
        }

        interleaving.whoSubmittedHadSeenIt();
    }
}
