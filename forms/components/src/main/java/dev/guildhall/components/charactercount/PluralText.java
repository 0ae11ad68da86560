package dev.guildhall.components.charactercount;

import dev.guildhall.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A wording with a number in it, in the forms that a language has for different numbers.
 *
 * <pre>{@code
 * PluralText.of("%{count} characters left").and(Rule.ONE, "%{count} character left")
 * }</pre>
 *
 * <p>Immutable.
 *
 * @see <a href="https://cldr.unicode.org/index/cldr-spec/plural-rules">CLDR: plural rules</a>
 */
public record PluralText(List<Form> forms) {

    public PluralText {
        forms = List.copyOf(forms);
    }

    /** A wording for every number; add the others with {@link #and}. */
    public static PluralText of(String wording) {
        return new PluralText(List.of(new Form(Rule.OTHER, wording)));
    }

    /** The same, with a wording of its own for these numbers. */
    public PluralText and(Rule rule, String wording) {
        List<Form> all = new ArrayList<>(forms);
        all.add(new Form(rule, wording));
        return new PluralText(all);
    }

    /** The wording for this number in the language, with the number put in. */
    public String in(Language language, long count) {
        Rule rule = Rule.of(language, count);
        String wording = "";
        for (Form form : forms) {
            if (form.rule() == rule) {
                wording = form.wording();
                break;
            }
            if (form.rule() == Rule.OTHER) {
                wording = form.wording();
            }
        }
        return wording.replace("%{count}", Long.toString(count));
    }

    /** The numbers that a language treats alike, as CLDR names them; English has two, Welsh has six. */
    public enum Rule {
        ZERO,
        ONE,
        TWO,
        FEW,
        MANY,
        OTHER;

        /** The rule's name in the attribute that a page's script reads, for example {@code one}. */
        public String attributeName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Rule of(Language language, long count) {
            if (language == Language.ENGLISH) {
                return count == 1 ? ONE : OTHER;
            }
            if (count == 0) {
                return ZERO;
            }
            if (count == 1) {
                return ONE;
            }
            if (count == 2) {
                return TWO;
            }
            if (count == 3) {
                return FEW;
            }
            return count == 6 ? MANY : OTHER;
        }
    }

    /** The wording for some numbers, with <code>%{count}</code> for the number. */
    public record Form(Rule rule, String wording) {

        public Form {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(wording, "wording");
        }
    }
}
