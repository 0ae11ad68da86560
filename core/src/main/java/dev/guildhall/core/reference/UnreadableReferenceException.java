package dev.guildhall.core.reference;

import dev.guildhall.core.text.Text;

/** A text that is no reference number, with the reason in words for the person who typed it. */
public final class UnreadableReferenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** In which way a text is no reference number. */
    public enum Problem {
        TOO_SHORT(Text.of(
                "Your reference number is too short: it has 12 letters and numbers, like HDJ2-623F-KWXF",
                "Mae eich cyfeirnod yn rhy fyr: mae ganddo 12 llythyren a rhif, fel HDJ2-623F-KWXF")),
        TOO_LONG(Text.of(
                "Your reference number is too long: it has 12 letters and numbers, like HDJ2-623F-KWXF",
                "Mae eich cyfeirnod yn rhy hir: mae ganddo 12 llythyren a rhif, fel HDJ2-623F-KWXF")),
        STRANGE_CHARACTER(Text.of(
                "Your reference number has a character that no reference number has:"
                        + " it is made of the numbers 2 to 9 and the letters C D F H J K L M N P R T V W X",
                "Mae gan eich cyfeirnod nod nad yw mewn unrhyw gyfeirnod:"
                        + " mae’n cynnwys y rhifau 2 i 9 a’r llythrennau C D F H J K L M N P R T V W X")),
        MISTYPED(Text.of(
                "Your reference number has a typing mistake: compare each character with the one you were given",
                "Mae camgymeriad teipio yn eich cyfeirnod: cymharwch bob nod â’r un a gawsoch"));

        private final Text wording;

        Problem(Text wording) {
            this.wording = wording;
        }

        /** What to tell the person. */
        public Text wording() {
            return wording;
        }
    }

    private final Problem problem;

    UnreadableReferenceException(Problem problem) {
        super(problem.wording().english());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
