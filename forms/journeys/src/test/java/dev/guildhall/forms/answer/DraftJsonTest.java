package dev.guildhall.forms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DraftJsonTest {

    @Property(tries = 200)
    void a_draft_is_read_as_it_was_written(
            @ForAll Map<String, String> texts,
            @ForAll Map<String, String> confirmed,
            @ForAll boolean yes,
            @ForAll Language language) {
        Answers answers = Answers.none().with("a", new Answer.OfYesNo(yes));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            answers = answers.with(text.getKey(), new Answer.OfText(text.getValue()));
        }
        Draft draft = new Draft(answers, confirmed);

        assertThat(DraftJson.read(DraftJson.write(draft))).isEqualTo(draft);
        Draft submitted = draft.withSubmittedIn(language);
        assertThat(DraftJson.read(DraftJson.write(submitted))).isEqualTo(submitted);
    }

    @Test
    void no_bytes_are_an_empty_draft() {
        assertThat(DraftJson.read(new byte[0])).isEqualTo(Draft.empty());
    }

    @Test
    void what_is_no_draft_is_refused_without_being_quoted() {
        for (String broken : new String[] {
            "{\"answers\":{\"name\":\"Ada",
            "[]",
            "{\"secret\":1}",
            "{\"confirmed\":{\"a\":1}}",
            "{\"submittedIn\":\"secret\"}"
        }) {
            assertThatThrownBy(() -> DraftJson.read(broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("Ada", "secret");
        }
    }
}
