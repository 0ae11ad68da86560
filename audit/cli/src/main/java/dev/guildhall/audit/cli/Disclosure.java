package dev.guildhall.audit.cli;

/** What is made of the personal values of an event. */
enum Disclosure {
    /** They stay sealed, and those that were erased are marked where the keys are at hand. */
    SEALED,
    /** They are opened, but for those that were erased. */
    OPENED
}
