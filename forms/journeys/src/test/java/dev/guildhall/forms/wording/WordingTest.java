package dev.guildhall.forms.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording SAM = wording(Map.of("childName", "Sam", "blank", " "));

    private static Wording wording(Map<String, String> answers) {
        return (property, language) -> Optional.ofNullable(answers.get(property));
    }

    private static String filled(String wording) {
        return SAM.fill(Text.of(wording)).english();
    }

    @Test
    void an_answer_stands_where_the_wording_has_a_place_for_it() {
        assertThat(filled("Where does ((childName)) live?")).isEqualTo("Where does Sam live?");
        assertThat(filled("((childName))’s school, ((childName|x))")).isEqualTo("Sam’s school, Sam");
    }

    @Test
    void each_language_is_filled_in_itself() {
        Wording spoken = (property, language) -> Optional.of(language == Language.WELSH ? "ydw" : "yes");

        Text filled = spoken.fill(Text.of("You said ((sure))", "Dywedoch ((sure))"));

        assertThat(filled).isEqualTo(Text.of("You said yes", "Dywedoch ydw"));
    }

    @Test
    void without_an_answer_the_fallback_stands_there() {
        assertThat(filled("Where does ((other|the child)) live?")).isEqualTo("Where does the child live?");
        assertThat(filled("Where does ((blank|the child (or baby))) live?"))
                .isEqualTo("Where does the child (or baby) live?");
    }

    @Test
    void without_an_answer_or_a_fallback_the_gap_is_closed() {
        assertThat(filled("Where does ((other)) live?")).isEqualTo("Where does live?");
        assertThat(filled("Tell us about ((other)).")).isEqualTo("Tell us about.");
        assertThat(filled("((other)) lives here")).isEqualTo("lives here");
        assertThat(filled("About ((blank|))")).isEqualTo("About");
    }

    @Test
    void a_wording_of_which_nothing_is_left_is_never_blank() {
        assertThat(filled("((other))")).isEqualTo(Wording.NOTHING);
    }

    @Test
    void what_is_no_placeholder_stays_as_it_is() {
        for (String plain :
                new String[] {"((", "((child name))", "(childName)", "((childName)", "((1))", "{childName}", "((|x))"
                }) {
            assertThat(filled(plain)).isEqualTo(plain);
        }
        assertThat(Placeholder.isBroken(Text.of("((child name))"))).isTrue();
        assertThat(Placeholder.isBroken(Text.of("((childName))"))).isFalse();
    }

    @Test
    void a_wording_without_a_place_is_the_same_text() {
        Text plain = Text.of("Name", "Enw");

        assertThat(SAM.fill(plain)).isSameAs(plain);
    }

    @Property
    void every_answer_is_filled_in_once_and_exactly(@ForAll String answer) {
        Wording any = wording(Map.of("a", answer + "((b))x", "b", "B"));

        assertThat(any.fill("<((a))>((b))", Language.ENGLISH)).isEqualTo("<" + answer + "((b))x>B");
    }

    @Property
    void every_wording_can_be_filled(@ForAll String wording) {
        assertThat(SAM.fill(wording + "((", Language.ENGLISH)).isNotBlank();
        assertThat(SAM.fill("((a|" + wording + "))", Language.ENGLISH)).isNotBlank();
    }

    @Test
    void a_wording_of_many_brackets_is_filled_without_going_back() {
        String many = "((a|".repeat(20_000) + "(".repeat(20_000);

        assertThat(SAM.fill(many, Language.ENGLISH)).isEqualTo(many);
    }
}
