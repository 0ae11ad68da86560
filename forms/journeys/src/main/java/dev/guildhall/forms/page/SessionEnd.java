package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import java.util.List;

/** How a session came to its end, in words for the person. */
public enum SessionEnd {
    SIGNED_OUT(Text.of("You have signed out", "Rydych wedi allgofnodi")),
    TIMED_OUT(
            Text.of("For your security, we signed you out", "Er eich diogelwch, rydym wedi eich allgofnodi"),
            Text.of(
                    "This is because you did not use the service for a while.",
                    "Mae hyn oherwydd na wnaethoch ddefnyddio’r gwasanaeth am gyfnod.")),
    /** A form was sent after the end. */
    TIMED_OUT_BEFORE_SENDING(
            Text.of("For your security, we signed you out", "Er eich diogelwch, rydym wedi eich allgofnodi"),
            Text.of(
                    "This is because you did not use the service for a while. What you just sent was not saved.",
                    "Mae hyn oherwydd na wnaethoch ddefnyddio’r gwasanaeth am gyfnod. Ni chafodd yr hyn yr ydych newydd"
                            + " ei anfon ei gadw."));

    private final Text title;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Text> paragraphs;

    SessionEnd(Text title, Text... paragraphs) {
        this.title = title;
        this.paragraphs = List.of(paragraphs);
    }

    Text title() {
        return title;
    }

    List<Text> paragraphs() {
        return paragraphs;
    }

    /** What becomes of the answers of a person whose session has ended. */
    public enum Answers {
        /** There is a way back to them. */
        KEPT(Text.of(
                "Your saved answers have been kept. You can go back to them.",
                "Mae’r atebion a gadwyd gennych yn dal yno. Gallwch fynd yn ôl atynt.")),
        /** There is no way back to them. */
        NOT_KEPT(Text.of(
                "You cannot go back to answers that you have not submitted: you need to start again. Anything that you"
                        + " submitted has reached us.",
                "Ni allwch fynd yn ôl at atebion nad ydych wedi’u cyflwyno: mae angen i chi ddechrau eto. Mae unrhyw beth"
                        + " a gyflwynwyd gennych wedi ein cyrraedd."));

        private final Text words;

        Answers(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }
}
