package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text alternative says what the picture shows. */
final class AlternativeSays implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "alt-wording", "Text alternative says what the picture shows")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("qt1vmo")
            .appliesTo("every image or image button with a text alternative")
            .expects("words that could not stand for any other picture")
            .advice("Say what the picture tells people or, on a button, what pressing it does.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final int LONG = 150;

    private static final Set<String> SAY_NOTHING = Set.of(
            "image",
            "img",
            "picture",
            "photo",
            "photograph",
            "graphic",
            "icon",
            "pic",
            "alt",
            "alt text",
            "alternative text",
            "untitled",
            "placeholder",
            "click",
            "click here",
            "button",
            "image button",
            "spacer",
            "blank",
            "null",
            "undefined",
            "todo",
            "insert alt text here",
            "delwedd",
            "llun");

    private static final Pattern END = Pattern.compile("[\\s.:!]+$");

    private static final Pattern BEGINNING =
            Pattern.compile("^(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon) of\\b");

    /** A word, or a name with digits in it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]*\\p{L}[\\p{L}\\d]+");

    /** Kinds of pictures, which say nothing of what is on them, and the sizes that they come in. */
    private static final Pattern KIND = Pattern.compile(
            "logos?|icons?|img|images?|pics?|pictures?|photos?|graphics?|banner|header|hero|thumb(?:nail)?|small|large|"
                    + "medium|default|file|final|copy|new|[\\da-f]{6,}|\\d+x\\d+|v\\d+|(?:dsc|img|dscn|pxl)\\w*\\d+");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.is("img") || element.is("area") || element.inputType().equals("image"))
                && !element.attribute("alt").isBlank()
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String alternative = element.attribute("alt").strip().toLowerCase(Locale.ROOT);
        String words = END.matcher(alternative).replaceAll("");
        if (SAY_NOTHING.contains(words)) {
            return Verdict.failed("\"" + words + "\" could stand for any picture.");
        }
        if (BEGINNING.matcher(words).find()) {
            return Verdict.cannotTell(
                    "Does it matter here that this is a picture? Screen readers say so by themselves.");
        }
        if (alternative.length() > LONG) {
            return Verdict.cannotTell("Can this text alternative be shorter, with the details in the page itself?");
        }
        return sharesNoWord(element.attribute("src"), words)
                ? Verdict.cannotTell(
                        "Does this text alternative say what the picture tells people? The name of its file says something else.")
                : Verdict.passed();
    }

    /** A file whose name has words, none of which the alternative has, in either direction. */
    private static boolean sharesNoWord(String source, String alternative) {
        if (source.isBlank() || source.startsWith("data:")) {
            return false;
        }
        String file = source.toLowerCase(Locale.ROOT)
                .replaceAll("[?#].*", "")
                .replaceAll(".*/", "")
                .replaceAll("\\.[a-z]+$", "");
        Matcher word = WORD.matcher(file);
        boolean hasWord = false;
        while (word.find()) {
            if (word.group().length() < 3 || KIND.matcher(word.group()).matches()) {
                continue;
            }
            hasWord = true;
            if (alternative.contains(word.group().substring(0, 3))) {
                return false;
            }
        }
        return hasWord;
    }
}
