package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Viewport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A style sheet, read once: its rules for the properties that rules of accessibility ask for.
 *
 * <pre>{@code
 * StyleSheet sheet = StyleSheet.read(".js-hidden { display: none }");
 * }</pre>
 *
 * <p>A condition that the source cannot decide (a container query, a selector that is not known) is kept as unknown, so that
 * what depends on it is never called certain. Sheets are immutable, shared by pages and threads, and kept by their text.
 */
public final class StyleSheet {
    /** A sheet longer than this is not read, and the report says so. */
    public static final int MAX_CHARACTERS = 4 * 1024 * 1024;

    /** Rules after this many are not read, and the report says so. */
    public static final int MAX_RULES = 20_000;

    private static final KnownSheets KNOWN = new KnownSheets();

    private final List<StyleRule> rules;
    private final List<String> layers;
    private final List<SheetImport> imports;
    private final List<String> notRead;
    private final boolean turnsWithTheScreen;
    private final List<StyleRule> focusRules;
    private final Map<Viewport, RuleIndex> indexes = new ConcurrentHashMap<>();

    StyleSheet(List<StyleRule> rules, List<String> layers, List<SheetImport> imports, List<String> notRead) {
        this.rules = List.copyOf(rules);
        this.layers = List.copyOf(layers);
        this.imports = List.copyOf(imports);
        this.notRead = List.copyOf(notRead);
        this.focusRules = this.rules.stream()
                .filter(rule -> FocusRules.mentionsFocus(rule.selector()))
                .toList();
        this.turnsWithTheScreen = rules.stream()
                .anyMatch(rule -> rule.condition().media().stream().anyMatch(query -> query.contains("orientation")));
    }

    /** Reads any text; what is not CSS is passed over. The same text yields the same sheet while it is remembered. */
    public static StyleSheet read(String css) {
        if (css.length() > MAX_CHARACTERS) {
            return new StyleSheet(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("A style sheet of " + css.length() + " characters was not read; the limit is "
                            + MAX_CHARACTERS + "."));
        }
        return KNOWN.get(css);
    }

    /** What of the sheet was not read, one sentence each. */
    public List<String> notRead() {
        return notRead;
    }

    /** True if rules differ by how the screen is held. */
    boolean turnsWithTheScreen() {
        return turnsWithTheScreen;
    }

    List<StyleRule> rules() {
        return rules;
    }

    /** Those of the rules that ask whether something has focus, which are few. */
    List<StyleRule> focusRules() {
        return focusRules;
    }

    /** The cascade layers in the order in which they first appear. */
    List<String> layers() {
        return layers;
    }

    List<SheetImport> imports() {
        return imports;
    }

    RuleIndex indexFor(Viewport viewport) {
        return indexes.computeIfAbsent(viewport, screen -> new RuleIndex(rules, screen));
    }
}
