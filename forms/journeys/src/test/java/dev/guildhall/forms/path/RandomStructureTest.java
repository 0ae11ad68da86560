package dev.guildhall.forms.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyDefinitionException;
import dev.guildhall.forms.journey.JourneyProblem;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.path.AnyForm.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Journeys at random with lists, sections and task lists, sound ones and such as have faults put into them. */
class RandomStructureTest {

    private static final int WALKS = 100;

    private static Optional<Journey<Form>> built(AnyPlan plan) {
        try {
            return Optional.of(plan.declared().build());
        } catch (JourneyDefinitionException refused) {
            return Optional.empty();
        }
    }

    /** Confirms each section that can be, as a person does. */
    private static Draft confirmed(Journey<Form> journey, Answers answers) {
        Draft draft = Draft.of(answers);
        for (int round = 0; round < journey.sections().size(); round++) {
            Path path = Path.of(journey, draft);
            for (Section section : journey.sections()) {
                boolean open = path.firstIncomplete(section)
                        .filter(place ->
                                Optional.of(place.page()).equals(section.check().map(Page.class::cast)))
                        .isPresent();
                draft = open ? draft.withConfirmed(section.id(), path.digest(section)) : draft;
            }
        }
        return draft;
    }

    private static boolean isAtAnEnd(Path path) {
        return path.isComplete()
                || path.pages().stream().anyMatch(Page.ExitPage.class::isInstance)
                || path.firstIncomplete().isPresent();
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void every_walk_through_any_accepted_definition_ends_where_a_person_can_go_on_or_is_done(@ForAll long seed) {
        AnyPlan plan = new AnyPlan(seed);
        Optional<Journey<Form>> journey = built(plan);

        Statistics.label("accepted").collect(journey.isPresent());
        Statistics.label("accepted").coverage(share -> share.check(true).percentage(percent -> percent > 50));
        journey.ifPresent(sound -> {
            for (int walk = 0; walk < 10; walk++) {
                Path path = Path.of(sound, confirmed(sound, plan.form.answers()));

                // several sections may lead to the same exit page, and nothing leads on from it
                assertThat(path.places().stream().filter(place -> !(place.page() instanceof Page.ExitPage)))
                        .doesNotHaveDuplicates();
                assertThat(isAtAnEnd(path)).as("%s", path).isTrue();
            }
        });
    }

    // the rest is where conditions of different pages contradict each other, which the definition is not checked for
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void walks_come_by_most_pages_and_take_most_routes(@ForAll long seed) {
        AnyPlan plan = new AnyPlan(seed);
        built(plan).ifPresent(journey -> {
            Walked walked = new Walked(journey);
            List<Answers> fruitful = new ArrayList<>();
            for (int walk = 0; walk < WALKS; walk++) {
                Answers answers = fruitful.isEmpty() || plan.form.oneIn(3)
                        ? plan.form.answers()
                        : changed(plan.form, plan.form.any(fruitful));
                if (walked.add(Path.of(journey, confirmed(journey, answers)))) {
                    fruitful.add(answers);
                }
            }
            walked.pages().forEach(met -> Statistics.label("pages").collect(met));
            walked.routes().forEach(taken -> Statistics.label("routes").collect(taken));
        });
        Statistics.label("pages").coverage(share -> share.check(true).percentage(percent -> percent > 75));
        Statistics.label("routes").coverage(share -> share.check(true).percentage(percent -> percent > 65));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void no_condition_in_any_accepted_definition_reads_an_answer_off_the_path(@ForAll long seed) {
        AnyPlan plan = new AnyPlan(seed);
        built(plan).ifPresent(journey -> {
            Answers answers = plan.form.answers();
            Draft draft = confirmed(journey, answers);
            Path path = Path.of(journey, draft);
            if (path.firstIncomplete().isPresent()) {
                return; // what is missing there would be answered by what changes
            }

            Path same = Path.of(journey, draft.withAnswers(changedOffThePath(plan.form, answers, path.answers())));

            assertThat(same.places()).isEqualTo(path.places());
            assertThat(same.answers()).isEqualTo(path.answers());
        });
    }

    private static Answers changed(AnyForm form, Answers answers) {
        String one = form.any(AnyForm.ASKED);
        String other = form.any(AnyForm.ASKED);
        return answers.with(one, form.answer(one)).with(other, form.answer(other));
    }

    private static Answers changedOffThePath(AnyForm form, Answers all, Answers counted) {
        Answers changed = all;
        for (String property : all.properties()) {
            Answer was = all.find(property).orElseThrow();
            Optional<Answer> counts = counted.find(property);
            if (counts.isEmpty()) {
                changed = form.oneIn(2) ? changed.without(property) : changed.with(property, form.answer(property));
            } else if (was instanceof OfItems items && counts.get() instanceof OfItems on) {
                OfItems others = items;
                for (Item item : items.items()) {
                    Answers own = on.item(item.number()).orElseThrow().answers();
                    others = others.with(new Item(item.number(), changedOffThePath(form, item.answers(), own)));
                }
                changed = changed.with(property, others);
            }
        }
        return changed;
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void every_fault_is_told_at_once_with_its_page_its_cause_and_its_mend(
            @ForAll long seed, @ForAll @Size(min = 1, max = 4) Set<Fault> chosen) {
        AnyPlan plan = new AnyPlan(seed);
        Map<Fault, Predicate<JourneyProblem>> planted = new LinkedHashMap<>();
        EnumSet.copyOf(chosen).forEach(fault -> planted.put(fault, fault.plant(plan)));

        List<JourneyProblem> problems = plan.declared().definition().problems();

        Statistics.label("faults").collect(chosen.size());
        planted.forEach((fault, told) -> assertThat(problems)
                .as("%s is told", fault)
                .anyMatch(problem -> problem.isError() && told.test(problem)));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.page()).isNotBlank();
            assertThat(problem.cause()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        });
        assertThat(built(plan)).isEmpty();
    }

    /** Which pages some walks came by, and which routes they took. */
    private static final class Walked {
        private final Set<String> all = new HashSet<>();
        private final Set<String> routes = new HashSet<>();
        private final Set<String> met = new HashSet<>();
        private final Set<String> taken = new HashSet<>();

        Walked(Journey<Form> journey) {
            for (Page page : journey.pages()) {
                all.add(page.id());
                page.routes().forEach(route -> routes.add(page.id() + " > " + route.target()));
                if (page instanceof ListPage list) {
                    list.pages().forEach(about -> {
                        all.add(about.id());
                        about.routes().forEach(route -> routes.add(about.id() + " > " + route.target()));
                    });
                }
            }
        }

        /** Whether the path came by something new. */
        boolean add(Path path) {
            int known = met.size() + taken.size();
            for (Place place : path.places()) {
                met.add(place.page().id());
                place.item().ifPresent(about -> met.add(about.list().id()));
                path.after(place)
                        .ifPresent(next -> taken.add(
                                place.page().id() + " > " + next.page().id()));
            }
            return met.size() + taken.size() > known;
        }

        List<Boolean> pages() {
            return all.stream().map(met::contains).toList();
        }

        List<Boolean> routes() {
            return routes.stream().map(taken::contains).toList();
        }
    }
}
