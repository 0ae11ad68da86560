package dev.guildhall.forms.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.constraint.WordCount;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LongTextQuestionTest {

    /** A component for each kind of limit. */
    public record Statement(
            @Size(max = 200) String reasons,
            @WordCount(max = 50) String summary,
            String notes) {}

    private static Element field(String property, Language language) {
        QuestionView view = new QuestionView(
                language,
                QuestionView.Heading.QUESTION,
                Entered.nothing(),
                List.of(),
                RecordShape.of(Statement.class)::textLimit);
        String html = Html.join(List.of(
                        Questions.longText(property, Text.of("Why?", "Pam?")).view(view)))
                .toString();
        return Jsoup.parse(html).body();
    }

    private static Reading read(String typed) {
        return Questions.longText("notes", Text.of("Why?")).read(Entered.of(Map.of("notes", List.of(typed))));
    }

    @Test
    void lines_stay_lines_whichever_way_they_were_ended() {
        assertThat(read(" one\r\ntwo\rthree\n\nfour\u2028five\t!\n"))
                .isEqualTo(new Reading.Answered(new Answer.OfText("one\ntwo\nthree\n\nfour\nfive !")));
        assertThat(read(" \r\n ")).isEqualTo(new Reading.LeftBlank());
    }

    @Test
    void every_line_is_shown_blank_ones_too() {
        assertThat(Questions.longText("notes", Text.of("Why?")).show(new Answer.OfText("one\n\ntwo"), Language.ENGLISH))
                .containsExactly("one", "", "two");
    }

    @Test
    void the_limit_of_the_record_is_counted_in_characters_or_words() {
        assertThat(field("reasons", Language.ENGLISH).selectFirst("[data-maxlength=200]"))
                .isNotNull();
        assertThat(field("reasons", Language.ENGLISH).text()).contains("You can enter up to 200 characters");
        assertThat(field("summary", Language.WELSH).selectFirst("[data-maxwords=50]"))
                .isNotNull();
        assertThat(field("summary", Language.WELSH).text()).contains("Gallwch roi hyd at 50 gair");
    }

    @Test
    void what_has_no_limit_is_not_counted() {
        assertThat(field("notes", Language.ENGLISH).select("textarea")).hasSize(1);
        assertThat(field("notes", Language.ENGLISH).select("[data-module]")).isEmpty();
    }

    @Property
    void every_text_that_is_entered_again_reads_the_same(@ForAll String typed) {
        LongTextQuestion question = Questions.longText("notes", Text.of("Why?"));

        if (read(typed) instanceof Reading.Answered answered) {
            assertThat(question.read(question.enter(answered.answer()))).isEqualTo(answered);
        }
    }
}
