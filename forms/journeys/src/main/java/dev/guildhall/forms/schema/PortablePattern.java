package dev.guildhall.forms.schema;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Java pattern in the words that JSON Schema's dialect (ECMA-262) has for it. Only what means the same in both is
 * translated: characters, classes, groups, alternatives and greedy or lazy quantifiers.
 */
final class PortablePattern {

    private static final Pattern PORTABLE = Pattern.compile("(?:"
            + "[^\\\\\\[\\](){}^$]" // a character, a dot, an alternative, a quantifier
            + "|\\\\[dDwW.\\\\/*+?()\\[\\]{}|^$]" // a class of ASCII characters, or an escape
            + "|\\((?:\\?:|(?!\\?))|\\)"
            + "|\\{[0-9]+(?:,[0-9]*)?\\}"
            + "|\\[\\^?(?:[^\\\\\\[\\]^&]|\\\\[dw.\\\\/*+?()\\[\\]{}|^$-])+\\]"
            + ")*");
    private static final Pattern POSSESSIVE = Pattern.compile("[*+?}]\\+");

    private PortablePattern() {}

    /** The pattern that the whole text is to match; empty when it cannot be said without a doubt. */
    static Optional<String> of(String java) {
        String inner = java.replaceFirst("^\\^", "");
        if (inner.endsWith("$") && !inner.endsWith("\\$")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        boolean portable = PORTABLE.matcher(inner).matches()
                && !POSSESSIVE.matcher(inner.replaceAll("\\\\.", "_")).find();
        return portable ? Optional.of("^(?:" + inner + ")$") : Optional.empty();
    }
}
