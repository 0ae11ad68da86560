package dev.guildhall.forms.wording;

import dev.guildhall.core.text.Text;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a wording where an earlier answer stands: {@code ((childName))}, or {@code ((childName|your child))} with
 * words for when there is no answer.
 *
 * <p>The name is the record component that the question fills. The words after the bar end at the next two closing
 * brackets and may be none. Two opening brackets that nothing of this form follows are plain text.
 *
 * @param property whose answer stands there
 * @param fallback what stands there when it was not asked or left blank; empty when nothing was said about it
 */
public record Placeholder(String property, Optional<String> fallback) {

    /** How a placeholder begins. */
    static final String OPENING = "((";

    // possessive: what was read is never read again, so that a long wording takes time in proportion
    static final Pattern PATTERN = Pattern.compile(
            "\\(\\(([\\p{L}_$][\\p{L}\\p{N}_$]*+)" + "(?:\\|((?:[^()]|\\((?!\\()|\\)(?!\\)(?!\\))))*+))?\\)\\)");

    static Placeholder of(MatchResult match) {
        return new Placeholder(match.group(1), Optional.ofNullable(match.group(2)));
    }

    /** The placeholders of a wording, in either language, each once. */
    public static Set<Placeholder> in(Text text) {
        Set<Placeholder> found = new LinkedHashSet<>();
        Stream.concat(Stream.of(text.english()), text.welsh().stream())
                .filter(wording -> wording.contains(OPENING))
                .flatMap(wording -> PATTERN.matcher(wording).results())
                .map(Placeholder::of)
                .forEach(found::add);
        return found;
    }

    /** Whether the wording opens a placeholder that is none: it is shown to the person as it stands. */
    public static boolean isBroken(Text text) {
        return isBroken(text.english())
                || text.welsh().filter(Placeholder::isBroken).isPresent();
    }

    private static boolean isBroken(String wording) {
        return wording.contains(OPENING)
                && PATTERN.matcher(wording).replaceAll("").contains(OPENING);
    }

    /** The placeholder as it is written, without its fallback. */
    @Override
    public String toString() {
        return OPENING + property + "))";
    }
}
