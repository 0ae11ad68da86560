package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.EveryKind;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.AnswersJson;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.QuestionView.Heading;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.PageValidator;
import dev.guildhall.forms.validation.Validators;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of question, whatever is sent to it. */
class EveryQuestionTest {

    private static final String NASTY = "\"><script>alert('x')</script>&amp;{{7*7}} O’Brien ‘q’ \\ ŵŷ 日本 😀";

    private static final RecordShape<EveryKind> SHAPE = RecordShape.of(EveryKind.class);

    /** One thing in one field, as an answer would have it. */
    private static final List<String> GOOD = List.of(
            "Ada",
            "ada@example.com",
            "07700 900 982",
            "AB12 CDE",
            "AB 12 34 56 C",
            "120382978",
            "1",
            "02",
            "Mawrth",
            "1985",
            "1,234.50",
            "yes",
            "no",
            "WORK",
            "NONE",
            "GB",
            "SW1A 2AA",
            "30-94-30",
            "00733445",
            "correct horse");

    static List<Question> questions() {
        return EveryKind.questions();
    }

    /** Every name of a field that some question reads. */
    private static List<String> names(Question question) {
        List<String> names = new ArrayList<>(question.fields());
        for (String more : List.of("typed", "again", "kept")) {
            names.add(question.property() + "-" + more);
        }
        names.add(question.property());
        return names;
    }

    @Provide
    Arbitrary<Question> question() {
        return Arbitraries.of(questions());
    }

    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> value = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(GOOD)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ofMaxLength(30)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("", " ", NASTY, "\u0000", "\uD800", "x".repeat(70_000))));
        return value.list().ofMaxSize(3);
    }

    private static Entered entered(Question question, List<List<String>> values) {
        Map<String, List<String>> fields = new HashMap<>();
        List<String> names = names(question);
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
            fields.put(names.get(i), values.get(i));
        }
        fields.put("unknown", List.of("x"));
        return Entered.of(fields);
    }

    @Provide
    Arbitrary<List<List<String>>> sent() {
        return values().list().ofMaxSize(8);
    }

    private static boolean slow(Question question) {
        return question instanceof PasswordQuestion;
    }

    @Property(tries = 2_000)
    void whatever_is_sent_is_read_as_an_acceptable_answer_or_refused(
            @ForAll("question") Question question, @ForAll("sent") List<List<String>> sent) {
        if (slow(question)) {
            return;
        }

        Reading reading = question.read(entered(question, sent));

        if (reading instanceof Reading.Answered answered) {
            assertThat(question.accepts(answered.answer())).isTrue();
            assertThat(question.read(question.enter(answered.answer())))
                    .as("entered again, it is the same")
                    .isEqualTo(answered);
            Answers all = Answers.of(Map.of(question.property(), answered.answer()));
            assertThat(AnswersJson.read(AnswersJson.write(all))).isEqualTo(all);
            assertThat(question.show(answered.answer(), Language.WELSH)).isNotEmpty();
        } else if (reading instanceof Reading.Refused refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }

    @Property(tries = 2_000)
    void whatever_is_sent_is_checked_and_shown_again_without_an_exception(
            @ForAll("question") Question question, @ForAll("sent") List<List<String>> sent) {
        if (slow(question)) {
            return;
        }
        Entered entered = entered(question, sent);

        Checked checked = check(question, entered);

        assertThat(checked.isAccepted() || !checked.errors().isEmpty()).isTrue();
        assertThat(html(question, entered, Language.WELSH)).contains("<");
    }

    private static final Journey<EveryKind> JOURNEY = journey();
    private static final PageValidator VALIDATOR = new PageValidator(JOURNEY, Validators.ofProvider());

    private static Journey<EveryKind> journey() {
        var builder = Journey.of("every-kind", EveryKind.class);
        questions().forEach(question -> builder.page(pageId(question), question));
        return builder.checkAnswers().build();
    }

    private static String pageId(Question question) {
        return question.property().toLowerCase(java.util.Locale.ROOT);
    }

    private static Checked check(Question question, Entered entered) {
        return VALIDATOR.check((QuestionPage) JOURNEY.page(pageId(question)).orElseThrow(), entered);
    }

    private static String html(Question question, Entered entered, Language language) {
        QuestionView view = new QuestionView(language, Heading.QUESTION, entered, List.of(), SHAPE::textLimit);
        return Html.join(question.view(view)).toString();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void what_was_typed_stays_text(Question question) {
        Map<String, List<String>> fields =
                names(question).stream().distinct().collect(Collectors.toMap(field -> field, field -> List.of(NASTY)));

        Element page = Jsoup.parse(html(question, Entered.of(fields), Language.ENGLISH));

        assertThat(page.select("script")).isEmpty();
        page.select("input[type=text], input[type=email], input[type=tel]")
                .forEach(input -> assertThat(input.attr("value")).isEqualTo(NASTY));
        page.select("textarea").forEach(area -> assertThat(area.wholeText()).isEqualTo(NASTY));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void every_field_has_a_label_and_its_id_is_its_name(Question question) {
        Element page = Jsoup.parse(html(question, Entered.nothing(), Language.ENGLISH));

        for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
            assertThat(page.select("label[for=" + field.id() + "]"))
                    .as(field.outerHtml())
                    .hasSize(1);
        }
        for (String field : question.fields()) {
            assertThat(page.getElementById(field)).as(field).isNotNull();
        }
    }

    @Test
    void labels_hints_and_options_stay_text() {
        Text nasty = Text.same(NASTY);
        List<Question> questions = List.of(
                Questions.text("q", nasty).hint(nasty),
                Questions.longText("q", nasty).hint(nasty),
                Questions.money("q", nasty).hint(nasty),
                Questions.choice("q", nasty, Option.of("A", nasty).hint(nasty)),
                Questions.choices(
                        "q", nasty, Option.of("A", nasty), Option.of("B", nasty).exclusive()),
                Questions.select("q", nasty, Option.of("A", nasty)),
                Questions.autocompleteSelect(
                        "q", nasty, List.of(Option.of("A", nasty).knownAs(NASTY))),
                Questions.declaration("q", nasty, nasty).hint(nasty),
                Questions.monthAndYear("q", nasty).hint(nasty),
                Questions.splitName("q", nasty).hint(nasty),
                Questions.newPassword("q", nasty).hint(nasty));

        for (Question question : questions) {
            Element page = Jsoup.parse(html(question, Entered.nothing(), Language.ENGLISH));

            assertThat(page.select("script")).isEmpty();
            assertThat(page.expectFirst("h1").text())
                    .isEqualTo(Jsoup.parse("<p>x").text(NASTY).text());
            page.select(".govuk-hint, option[value=A], .govuk-radios__label, .govuk-checkboxes__label")
                    .forEach(words -> assertThat(words.text()).isEqualTo(NASTY));
        }
    }

    @Test
    void an_answer_of_another_kind_is_not_accepted_entered_or_shown() {
        Answer other = new Answer.Blank();

        for (Question question : questions()) {
            assertThat(question.accepts(other)).isFalse();
            assertThat(question.show(other, Language.ENGLISH)).isEmpty();
            assertThat(question.fields())
                    .allSatisfy(field ->
                            assertThat(question.enter(other).all(field)).isEmpty());
        }
    }
}
