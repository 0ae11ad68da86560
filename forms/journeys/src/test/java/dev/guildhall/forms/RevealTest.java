package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.EveryKind.Use;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.QuestionView;
import dev.guildhall.forms.question.QuestionView.Heading;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.validation.PageValidator;
import dev.guildhall.forms.validation.Validators;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A question of each kind behind an option, of radios and of checkboxes. */
class RevealTest {

    private static final Text ASK = Text.of("Which?", "Pa un?");

    private enum Revealer {
        RADIOS("use"),
        CHECKBOXES("uses");

        private final String property;

        Revealer(String property) {
            this.property = property;
        }

        private Question revealing(List<Question> revealed) {
            Option work = Option.of(Use.WORK, Text.of("Work", "Gwaith")).reveals(revealed.toArray(Question[]::new));
            Option family = Option.of(Use.FAMILY, Text.of("Family", "Teulu"));
            return this == RADIOS
                    ? Questions.choice(property, ASK, work, family)
                    : Questions.choices(property, ASK, work, family);
        }

        private Answer chosen(Use use) {
            return this == RADIOS ? new Answer.OfChoice(use.name()) : new Answer.OfChoices(List.of(use.name()));
        }
    }

    private static List<Question> revealed(Revealer revealer) {
        return EveryKind.questions().stream()
                .filter(question -> !question.property().equals(revealer.property))
                .toList();
    }

    private static Journey<EveryKind> journey(Revealer revealer) {
        return Journey.of("reveal", EveryKind.class)
                .page("which", revealer.revealing(revealed(revealer)))
                .checkAnswers()
                .build();
    }

    private static Checked check(Journey<EveryKind> journey, Map<String, List<String>> fields) {
        QuestionPage page = (QuestionPage) journey.page("which").orElseThrow();
        return new PageValidator(journey, Validators.ofProvider()).check(page, Entered.of(fields));
    }

    private static Map<String, List<String>> typed(Revealer revealer, Use use) {
        Map<String, List<String>> fields = new HashMap<>(EveryKind.typed());
        fields.put(revealer.property, List.of(use.name()));
        return fields;
    }

    @ParameterizedTest
    @EnumSource(Revealer.class)
    void every_kind_is_read_where_its_option_is_chosen(Revealer revealer) {
        Journey<EveryKind> journey = journey(revealer);

        Checked checked = check(journey, typed(revealer, Use.WORK));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.answers()).containsOnlyKeys(journey.questions().keySet());
        EveryKind filled = journey.shape().instance(Answers.of(checked.answers()));
        assertThat(filled.rent()).isEqualByComparingTo("1200.50");
        assertThat(filled.date()).isEqualTo("2024-02-29");
        assertThat(filled.reasons()).isEqualTo("One.\nTwo.");
        assertThat(filled.needs()).containsExactly(Use.NONE);
        assertThat(filled.address()).isEqualTo(new EveryKind.UkAddress("1 High St", null, "Leeds", null, "LS1 1AA"));
        assertThat(filled.account()).isEqualTo(new EveryKind.Account("A Lovelace", "309430", "00733445", null));
        assertThat(filled.password()).isNotNull().matches(hash -> hash != null && hash.matches("correct horse"));
    }

    @ParameterizedTest
    @EnumSource(Revealer.class)
    void every_kind_that_is_missing_where_its_option_is_chosen_is_an_error(Revealer revealer) {
        Checked checked = check(journey(revealer), Map.of(revealer.property, List.of("WORK")));

        assertThat(checked.errors())
                .extracting(FieldError::question)
                .containsAll(revealed(revealer).stream().map(Question::property).toList());
    }

    @ParameterizedTest
    @EnumSource(Revealer.class)
    void nothing_behind_another_option_is_read_or_an_error(Revealer revealer) {
        Map<String, List<String>> wrong = new HashMap<>(typed(revealer, Use.FAMILY));
        wrong.put("rent", List.of("plenty"));

        Checked checked = check(journey(revealer), wrong);

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.answers()).containsOnlyKeys(revealer.property);
    }

    @ParameterizedTest
    @EnumSource(Revealer.class)
    void no_answer_behind_an_option_that_is_not_chosen_counts(Revealer revealer) {
        Journey<EveryKind> journey = journey(revealer);
        Answers given = Answers.of(check(journey, typed(revealer, Use.WORK)).answers());

        Answers counted = Path.of(journey, given.with(revealer.property, revealer.chosen(Use.FAMILY)))
                .answers();

        assertThat(counted.properties()).containsExactly(revealer.property);
        assertThat(Path.of(journey, given).answers()).as("and back again").isEqualTo(given);
    }

    @ParameterizedTest
    @EnumSource(Revealer.class)
    void every_kind_stands_within_its_option(Revealer revealer) {
        QuestionView view = new QuestionView(Language.ENGLISH, Heading.QUESTION, Entered.nothing(), List.of());
        Question question = revealer.revealing(revealed(revealer));

        Element page = Jsoup.parse(Html.join(question.view(view)).toString());

        Stream<String> fields = revealed(revealer).stream().flatMap(inner -> inner.fields().stream());
        assertThat(fields).allMatch(field -> {
            Element found = page.getElementById(field);
            return found != null && found.closest(".govuk-radios__conditional, .govuk-checkboxes__conditional") != null;
        });
        assertThat(page.select("h1")).hasSize(1);
    }
}
