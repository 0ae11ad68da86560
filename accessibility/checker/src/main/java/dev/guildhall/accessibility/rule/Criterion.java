package dev.guildhall.accessibility.rule;

import java.util.Locale;

/**
 * A success criterion of WCAG 2.2: all of levels A and AA, and those of AAA that a rule is about.
 *
 * <pre>{@code
 * Criterion.PAGE_TITLED.number(); // "2.4.2"
 * Criterion.PAGE_TITLED.title();  // "Page Titled"
 * Criterion.PAGE_TITLED.level();  // Level.A
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines (WCAG) 2.2</a>
 */
public enum Criterion {
    NON_TEXT_CONTENT("1.1.1", "Non-text Content", Level.A),
    AUDIO_ONLY_AND_VIDEO_ONLY("1.2.1", "Audio-only and Video-only (Prerecorded)", Level.A),
    CAPTIONS_PRERECORDED("1.2.2", "Captions (Prerecorded)", Level.A),
    MEDIA_ALTERNATIVE("1.2.3", "Audio Description or Media Alternative (Prerecorded)", Level.A),
    CAPTIONS_LIVE("1.2.4", "Captions (Live)", Level.AA),
    AUDIO_DESCRIPTION("1.2.5", "Audio Description (Prerecorded)", Level.AA),
    INFO_AND_RELATIONSHIPS("1.3.1", "Info and Relationships", Level.A),
    MEANINGFUL_SEQUENCE("1.3.2", "Meaningful Sequence", Level.A),
    SENSORY_CHARACTERISTICS("1.3.3", "Sensory Characteristics", Level.A),
    ORIENTATION("1.3.4", "Orientation", Level.AA),
    IDENTIFY_INPUT_PURPOSE("1.3.5", "Identify Input Purpose", Level.AA),
    USE_OF_COLOR("1.4.1", "Use of Color", Level.A),
    AUDIO_CONTROL("1.4.2", "Audio Control", Level.A),
    CONTRAST_MINIMUM("1.4.3", "Contrast (Minimum)", Level.AA),
    RESIZE_TEXT("1.4.4", "Resize Text", Level.AA),
    IMAGES_OF_TEXT("1.4.5", "Images of Text", Level.AA),
    CONTRAST_ENHANCED("1.4.6", "Contrast (Enhanced)", Level.AAA),
    REFLOW("1.4.10", "Reflow", Level.AA),
    NON_TEXT_CONTRAST("1.4.11", "Non-text Contrast", Level.AA),
    TEXT_SPACING("1.4.12", "Text Spacing", Level.AA),
    CONTENT_ON_HOVER_OR_FOCUS("1.4.13", "Content on Hover or Focus", Level.AA),
    KEYBOARD("2.1.1", "Keyboard", Level.A),
    NO_KEYBOARD_TRAP("2.1.2", "No Keyboard Trap", Level.A),
    CHARACTER_KEY_SHORTCUTS("2.1.4", "Character Key Shortcuts", Level.A),
    TIMING_ADJUSTABLE("2.2.1", "Timing Adjustable", Level.A),
    PAUSE_STOP_HIDE("2.2.2", "Pause, Stop, Hide", Level.A),
    THREE_FLASHES("2.3.1", "Three Flashes or Below Threshold", Level.A),
    BYPASS_BLOCKS("2.4.1", "Bypass Blocks", Level.A),
    PAGE_TITLED("2.4.2", "Page Titled", Level.A),
    FOCUS_ORDER("2.4.3", "Focus Order", Level.A),
    LINK_PURPOSE_IN_CONTEXT("2.4.4", "Link Purpose (In Context)", Level.A),
    MULTIPLE_WAYS("2.4.5", "Multiple Ways", Level.AA),
    HEADINGS_AND_LABELS("2.4.6", "Headings and Labels", Level.AA),
    FOCUS_VISIBLE("2.4.7", "Focus Visible", Level.AA),
    LINK_PURPOSE_LINK_ONLY("2.4.9", "Link Purpose (Link Only)", Level.AAA),
    FOCUS_NOT_OBSCURED("2.4.11", "Focus Not Obscured (Minimum)", Level.AA),
    POINTER_GESTURES("2.5.1", "Pointer Gestures", Level.A),
    POINTER_CANCELLATION("2.5.2", "Pointer Cancellation", Level.A),
    LABEL_IN_NAME("2.5.3", "Label in Name", Level.A),
    MOTION_ACTUATION("2.5.4", "Motion Actuation", Level.A),
    DRAGGING_MOVEMENTS("2.5.7", "Dragging Movements", Level.AA),
    TARGET_SIZE("2.5.8", "Target Size (Minimum)", Level.AA),
    LANGUAGE_OF_PAGE("3.1.1", "Language of Page", Level.A),
    LANGUAGE_OF_PARTS("3.1.2", "Language of Parts", Level.AA),
    ON_FOCUS("3.2.1", "On Focus", Level.A),
    ON_INPUT("3.2.2", "On Input", Level.A),
    CONSISTENT_NAVIGATION("3.2.3", "Consistent Navigation", Level.AA),
    CONSISTENT_IDENTIFICATION("3.2.4", "Consistent Identification", Level.AA),
    CONSISTENT_HELP("3.2.6", "Consistent Help", Level.A),
    ERROR_IDENTIFICATION("3.3.1", "Error Identification", Level.A),
    LABELS_OR_INSTRUCTIONS("3.3.2", "Labels or Instructions", Level.A),
    ERROR_SUGGESTION("3.3.3", "Error Suggestion", Level.AA),
    ERROR_PREVENTION("3.3.4", "Error Prevention (Legal, Financial, Data)", Level.AA),
    REDUNDANT_ENTRY("3.3.7", "Redundant Entry", Level.A),
    ACCESSIBLE_AUTHENTICATION("3.3.8", "Accessible Authentication (Minimum)", Level.AA),
    NAME_ROLE_VALUE("4.1.2", "Name, Role, Value", Level.A),
    STATUS_MESSAGES("4.1.3", "Status Messages", Level.AA);

    private final String number;
    private final String title;
    private final Level level;

    Criterion(String number, String title, Level level) {
        this.number = number;
        this.title = title;
        this.level = level;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Level level() {
        return level;
    }

    /** Where the W3C explains it. */
    public String understanding() {
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[(),]", "").replace(' ', '-');
        return "https://www.w3.org/WAI/WCAG22/Understanding/" + words + ".html";
    }

    /** As reviewers write it: {@code 2.4.2 Page Titled (A)}. */
    @Override
    public String toString() {
        return number + " " + title + " (" + level + ")";
    }

    /** A conformance level. UK public services must meet A and AA; AAA is judged only where it is asked for. */
    public enum Level {
        A,
        AA,
        AAA
    }
}
