package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that could stand on any link, and so say nothing of where it leads. */
final class VagueWords {
    /** The Design System and WCAG failure F84 name most of these; the last four are Welsh. */
    private static final Set<String> SAY_NOTHING = Set.of(
            "click",
            "click here",
            "click me",
            "click this",
            "press here",
            "tap here",
            "go here",
            "see here",
            "here",
            "this",
            "this one",
            "page",
            "more",
            "more here",
            "read more",
            "read on",
            "read this",
            "learn more",
            "find out more",
            "see more",
            "view more",
            "more info",
            "more information",
            "more details",
            "see details",
            "view details",
            "continue reading",
            "cliciwch yma",
            "yma",
            "mwy",
            "darllen mwy");

    /** What only points, and names no more than that there is something. */
    private static final Pattern POINTS =
            Pattern.compile("(?:this|that|these|those) (?:links?|pages?|web ?pages?|sites?"
                    + "|web ?sites?|documents?|files?|articles?|posts?|items?|products?|resources?|sections?|examples?|places?"
                    + "|things?|ones?|tools?|texts?|lists?|videos?|stor(?:y|ies))");

    /** Kinds of file with the endings of their addresses. */
    private static final Map<String, Set<String>> ENDINGS = Map.of(
            "html", Set.of("html", "htm", "xhtml"),
            "pdf", Set.of("pdf"),
            "epub", Set.of("epub"),
            "csv", Set.of("csv"),
            "plain text", Set.of("txt"),
            "text", Set.of("txt"),
            "word", Set.of("doc", "docx"),
            "excel", Set.of("xls", "xlsx"),
            "odt", Set.of("odt"),
            "xml", Set.of("xml"));

    private static final Pattern END = Pattern.compile("[\\s.,:!\u2026\u2192\u203a\u00bb>]+$");

    private VagueWords() {}

    /** The name of a link in lower case, without the arrows and dots that many end with. */
    static String of(AccessibleElement link) {
        return plain(link.name().text());
    }

    static String plain(String words) {
        return END.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }

    /** True if there is no letter, no digit and no emoji; a screen reader says the name of an emoji. */
    static boolean isNoWord(String words) {
        return words.codePoints().noneMatch(sign -> Character.isLetterOrDigit(sign) || isEmoji(sign));
    }

    /** Symbols and pictures, without the arrows among the dingbats. */
    private static boolean isEmoji(int sign) {
        return (sign >= 0x2600 && sign < 0x2768) || (sign >= 0x1F300 && sign < 0x1FB00);
    }

    static boolean sayNothing(String words) {
        return SAY_NOTHING.contains(words) || POINTS.matcher(words).matches();
    }

    /** True if the name is the kind of the file that the link opens, and no more; "HTML" may also be a subject. */
    static boolean isOnlyFormat(AccessibleElement link) {
        String format = of(link);
        Set<String> endings = ENDINGS.getOrDefault(format, Set.of());
        return !endings.isEmpty()
                && endings.contains(Destination.endingOf(link))
                && !Destination.stemOf(link).contains(format);
    }

    /** True if nobody can tell by its name alone where the link leads. */
    static boolean areAllOf(AccessibleElement link) {
        String words = of(link);
        return isNoWord(words) || sayNothing(words) || isOnlyFormat(link);
    }
}
