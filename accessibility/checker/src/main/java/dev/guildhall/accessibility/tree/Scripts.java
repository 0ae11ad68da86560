package dev.guildhall.accessibility.tree;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts inside a page, read as text and never run. */
final class Scripts {
    private static final Pattern WORD = Pattern.compile("[\\w-]++");

    private final List<String> sources;
    private final Set<String> words = new HashSet<>();
    private final Map<String, Boolean> mentioned = new HashMap<>();

    Scripts(AccessibilityTree tree) {
        sources = tree.elements().stream()
                .filter(element -> element.is("script"))
                .map(script -> script.element().data().isEmpty()
                        ? script.element().wholeText()
                        : script.element().data())
                .toList();
        for (String source : sources) {
            Matcher word = WORD.matcher(source);
            while (word.find()) {
                words.add(word.group());
            }
        }
    }

    boolean mention(String text) {
        return mentioned.computeIfAbsent(text, key -> sources.stream().anyMatch(source -> source.contains(key)));
    }

    boolean haveWord(String word) {
        return words.contains(word);
    }
}
