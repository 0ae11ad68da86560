package dev.guildhall.accessibility.rule;

/** The people whom a fault shuts out, in the words of a report. */
public enum Affected {
    SCREEN_READER_USERS("people who use a screen reader"),
    SPEECH_RECOGNITION_USERS("people who speak to their computer"),
    KEYBOARD_USERS("people who use a keyboard only"),
    PEOPLE_WITH_LOW_VISION("people with low vision"),
    DEAF_PEOPLE("people who are deaf or hard of hearing"),
    PEOPLE_WITH_COGNITIVE_DISABILITIES("people who find reading, memory or concentration hard"),
    PEOPLE_WITH_MOTOR_DISABILITIES("people who find typing hard");

    private final String words;

    Affected(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
