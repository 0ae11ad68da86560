package dev.guildhall.forms.question;

/** What a text field's keyboard and browser should expect. */
public enum Keyboard {
    /** Words, with spelling checked by the browser's own settings. */
    WORDS("text", "", ""),
    /** A name or a code that is in no dictionary: spelling is not checked. */
    NAME_OR_CODE("text", "", "false"),
    /** An e-mail address. */
    EMAIL("email", "", "false"),
    /** A telephone number. */
    TELEPHONE("tel", "", ""),
    /** A number that may have decimals. */
    AMOUNT("text", "decimal", "false"),
    /** A whole number or a code of digits. */
    DIGITS("text", "numeric", "false");

    private final String type;
    private final String inputMode;
    private final String spellcheck;

    Keyboard(String type, String inputMode, String spellcheck) {
        this.type = type;
        this.inputMode = inputMode;
        this.spellcheck = spellcheck;
    }

    String type() {
        return type;
    }

    String inputMode() {
        return inputMode;
    }

    String spellcheck() {
        return spellcheck;
    }
}
