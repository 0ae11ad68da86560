package dev.guildhall.forms.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.Permit;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PathTest {

    private static final Journey<Permit> JOURNEY = Permit.journey();

    private static final Map<String, List<Answer>> POSSIBLE = Map.of(
            "resident", List.of(new Answer.OfYesNo(true), new Answer.OfYesNo(false)),
            "name", List.of(new Answer.OfText("Ada"), new Answer.OfYesNo(true)),
            "born", List.of(new Answer.OfDate(LocalDate.of(1985, 12, 10))),
            "address", List.of(new Answer.OfParts(Map.of("line1", "1 High St", "town", "T", "postcode", "AB1 2CD"))),
            "electric", List.of(new Answer.OfYesNo(true), new Answer.OfYesNo(false)),
            "band", List.of(new Answer.OfChoice("LOW"), new Answer.OfChoice("GONE")),
            "doors", List.of(new Answer.OfNumber(BigDecimal.ONE)),
            "uses", List.of(new Answer.Blank(), new Answer.OfChoices(List.of("WORK"))),
            "contact", List.of(new Answer.OfChoice("EMAIL"), new Answer.OfChoice("POST")),
            "email", List.of(new Answer.OfText("ada@example.com")));

    private static List<String> ids(Path path) {
        return path.pages().stream().map(Page::id).toList();
    }

    private static Place place(String address) {
        return Place.at(JOURNEY, address).orElseThrow();
    }

    private static Answers complete() {
        Map<String, Answer> first = new HashMap<>();
        POSSIBLE.forEach((property, answers) -> first.put(property, answers.get(0)));
        return Answers.of(first);
    }

    @Test
    void it_ends_at_the_first_page_that_is_not_complete() {
        Path path = Path.of(JOURNEY, Answers.none().with("resident", new Answer.OfYesNo(true)));

        assertThat(ids(path)).containsExactly("resident", "name");
        assertThat(path.firstIncomplete()).map(Place::address).contains("name");
        assertThat(path.isComplete()).isFalse();
    }

    @Test
    void a_branch_passes_over_the_pages_between() {
        Path path = Path.of(JOURNEY, complete());

        assertThat(ids(path))
                .containsExactly(
                        "resident",
                        "name",
                        "born",
                        "address",
                        "electric",
                        "car",
                        "contact",
                        "check-answers",
                        "declaration");
        assertThat(path.isComplete()).isTrue();
        assertThat(path.after(place("electric"))).map(Place::address).contains("car");
        assertThat(path.before(place("car"))).map(Place::address).contains("electric");
        assertThat(path.after(place("band"))).isEmpty();
    }

    @Test
    void an_answer_off_the_path_does_not_count_and_is_read_by_no_condition() {
        Path path = Path.of(JOURNEY, complete());

        assertThat(path.answers().find("band")).isEmpty();
        assertThat(path.answers().find("electric")).isPresent();
    }

    @Test
    void an_answer_that_is_not_revealed_does_not_count() {
        Path post = Path.of(JOURNEY, complete().with("contact", new Answer.OfChoice("POST")));
        Path email = Path.of(JOURNEY, complete());

        assertThat(post.answers().find("email")).isEmpty();
        assertThat(email.answers().find("email")).isPresent();
        assertThat(Path.of(JOURNEY, complete().without("email")).firstIncomplete())
                .map(Place::address)
                .contains("contact");
    }

    @Test
    void an_exit_ends_the_path_without_completing_it() {
        Path path = Path.of(JOURNEY, complete().with("resident", new Answer.OfYesNo(false)));

        assertThat(ids(path)).containsExactly("resident", "sorry");
        assertThat(path.isComplete()).isFalse();
        assertThat(path.firstIncomplete()).isEmpty();
    }

    @Test
    void a_stored_answer_that_is_no_longer_possible_is_asked_again() {
        Answers stored =
                complete().with("electric", new Answer.OfYesNo(false)).with("band", new Answer.OfChoice("GONE"));

        assertThat(Path.of(JOURNEY, stored).firstIncomplete())
                .map(Place::address)
                .contains("band");
    }

    @Property
    void every_path_is_decided_by_its_own_answers_alone(@ForAll("answers") Answers answers) {
        Path path = Path.of(JOURNEY, answers);

        assertThat(ids(Path.of(JOURNEY, path.answers()))).isEqualTo(ids(path));
        assertThat(Path.of(JOURNEY, path.answers()).answers()).isEqualTo(path.answers());
    }

    @Property
    void every_path_visits_each_page_once_and_counts_only_answers_that_its_pages_ask_for(
            @ForAll("answers") Answers answers) {
        Path path = Path.of(JOURNEY, answers);

        assertThat(new HashSet<>(ids(path))).hasSameSizeAs(ids(path));
        Set<String> asked = new LinkedHashSet<>();
        path.pages().stream()
                .filter(Page.QuestionPage.class::isInstance)
                .map(Page.QuestionPage.class::cast)
                .forEach(page -> page.allQuestions().forEach(question -> asked.add(question.property())));
        assertThat(asked).containsAll(path.answers().properties());
    }

    @Property
    void changing_any_answer_there_and_back_restores_the_path(
            @ForAll("answers") Answers answers, @ForAll("electric") Answer other) {
        Path before = Path.of(JOURNEY, answers);
        Answers changed = answers.with("electric", other);
        Answers back = answers.find("electric")
                .map(original -> changed.with("electric", original))
                .orElseGet(() -> changed.without("electric"));

        assertThat(ids(Path.of(JOURNEY, back))).isEqualTo(ids(before));
        assertThat(Path.of(JOURNEY, back).answers()).isEqualTo(before.answers());
    }

    @Provide
    Arbitrary<Answer> electric() {
        return Arbitraries.of(new Answer.OfYesNo(true), new Answer.OfYesNo(false));
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.subsetOf(POSSIBLE.keySet())
                .flatMap(properties -> Arbitraries.randomValue(random -> {
                    Map<String, Answer> chosen = new HashMap<>();
                    for (String property : properties) {
                        List<Answer> possible = POSSIBLE.getOrDefault(property, List.of());
                        chosen.put(property, possible.get(random.nextInt(possible.size())));
                    }
                    return Answers.of(chosen);
                }));
    }
}
