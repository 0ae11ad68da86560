package dev.guildhall.components.input;

/** Whether the browser checks the spelling in a field. */
public enum Spellcheck {
    /** As the browser does by itself. */
    UNSPECIFIED,
    ON,
    OFF
}
