package dev.guildhall.components;

import dev.guildhall.components.option.OptionsException;
import java.util.List;
import java.util.Optional;

/**
 * A set of options that we do not render as the reference does.
 *
 * @param ours what we made of it, or the exception
 * @param theirs what the reference made of it
 */
record Difference(Kind kind, OptionSet set, String ours, String theirs) {

    /** How bad it is. */
    enum Kind {
        /** Refused with the exception that is documented. */
        REFUSED,
        /** Another tree, or other text. */
        RENDERED,
        /** Another exception than the one that is documented. */
        FAILED
    }

    /** What differs, or nothing. Where the reference itself fails, whatever we do is right but for failing too. */
    static Optional<Difference> of(OptionSet set, Optional<String> reference) {
        String theirs = reference.orElse("(fails)");
        try {
            String ours = Components.render(set.component(), set.options().toString());
            boolean isSame = reference.isEmpty() || isSame(ours, theirs);
            return isSame ? Optional.empty() : Optional.of(new Difference(Kind.RENDERED, set, ours, theirs));
        } catch (OptionsException e) {
            return reference.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Difference(Kind.REFUSED, set, String.valueOf(e.getMessage()), theirs));
        } catch (RuntimeException e) {
            return Optional.of(new Difference(Kind.FAILED, set, e.toString(), theirs));
        }
    }

    private static boolean isSame(String ours, String theirs) {
        return ours.equals(theirs)
                || (Markup.collapse(ours).equals(Markup.collapse(theirs))
                        && tree(ours).equals(tree(theirs)));
    }

    /** Blanks at the beginning of a line are left out: the reference indents the lines of an attribute's value, too. */
    private static String tree(String html) {
        return Markup.tree(html, value -> value.replaceAll("\n *", "\n"));
    }

    /** The options and where the two outputs part. */
    String report() {
        return kind + " " + set + "\n" + (kind == Kind.RENDERED ? parting() : "  ours:   " + ours)
                + (kind == Kind.REFUSED ? "\n  theirs: " + Markup.collapse(theirs) : "");
    }

    private String parting() {
        boolean isText = !Markup.collapse(ours).equals(Markup.collapse(theirs));
        String one = isText ? Markup.collapse(ours) : tree(ours);
        String other = isText ? Markup.collapse(theirs) : tree(theirs);
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "  ours:   " + around(one, at) + "\n  theirs: " + around(other, at);
    }

    private static String around(String text, int at) {
        String part = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 100));
        return String.join("\\n", List.of(part.split("\n", -1)));
    }
}
