package dev.guildhall.forms.question;

/** How a person gives an answer, which decides the verb of the error messages: "Enter", "Select", "Confirm". */
public enum Manner {
    /** Typed into a field or several. */
    ENTERED,
    /** One of several options. */
    SELECTED,
    /** Any number of several options. */
    SELECTED_SEVERAL,
    /** Yes or no. */
    YES_OR_NO,
    /** By ticking a single box. */
    CONFIRMED,
    /** As a file or several. */
    UPLOADED
}
