package dev.guildhall.forms.journey;

/** What a problem does to the definition that has it. */
public enum Severity {
    /** The journey cannot work: building it is refused. */
    ERROR("error"),
    /** The journey works, perhaps otherwise than its author meant. */
    WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The severity as a word in a sentence. */
    public String word() {
        return word;
    }
}
