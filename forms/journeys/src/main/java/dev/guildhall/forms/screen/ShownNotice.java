package dev.guildhall.forms.screen;

/**
 * An answer of the person's that was replaced in another window or by somebody else, without any answer.
 *
 * @param text what happened, in the person's language
 * @param address where they can check it
 */
public record ShownNotice(String text, String address) {}
