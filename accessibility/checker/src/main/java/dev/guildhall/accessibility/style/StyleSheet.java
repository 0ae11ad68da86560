package dev.guildhall.accessibility.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * A style sheet, read once: its rules for the properties that decide whether content is shown.
 *
 * <pre>{@code
 * StyleSheet sheet = StyleSheet.read(".js-hidden { display: none }");
 * }</pre>
 *
 * <p>A condition that the source cannot decide (a container query, a cascade layer, a selector that is not known) is kept as
 * unknown, so that what depends on it is never called certain. Sheets are immutable and may be shared by pages.
 */
public final class StyleSheet {
    /** A sheet longer than this is not read, and the report says so. */
    public static final int MAX_CHARACTERS = 4 * 1024 * 1024;

    /** Rules after this many are not read, and the report says so. */
    public static final int MAX_RULES = 20_000;

    /** Nested rules (CSS nesting) deeper than this are not read, and the report says so. */
    static final int MAX_NESTING = 8;

    /** A nested selector that grows longer than this, in characters, is unknown. */
    private static final int MAX_SELECTOR = 10_000;

    private final List<StyleRule> rules = new ArrayList<>();
    private final List<String> notRead = new ArrayList<>();

    private StyleSheet() {}

    /** Reads any text; what is not CSS is passed over. */
    public static StyleSheet read(String css) {
        StyleSheet sheet = new StyleSheet();
        if (css.length() > MAX_CHARACTERS) {
            sheet.notRead.add("A style sheet of " + css.length() + " characters was not read; the limit is "
                    + MAX_CHARACTERS + ".");
        } else {
            sheet.readRules(new CssScanner(css));
        }
        return sheet;
    }

    /** What of the sheet was not read, one sentence each. */
    public List<String> notRead() {
        return List.copyOf(notRead);
    }

    List<StyleRule> rules() {
        return rules;
    }

    private void readRules(CssScanner scanner) {
        Deque<Block> open = new ArrayDeque<>();
        while (scanner.next()) {
            String text = scanner.text();
            switch (scanner.end()) {
                case OPEN -> openBlock(scanner, text, open);
                case SEMICOLON -> readStatement(text, open);
                case CLOSE, END_OF_TEXT -> {
                    readStatement(text, open);
                    if (!open.isEmpty()) {
                        keep(open.pop());
                    }
                }
            }
        }
        while (!open.isEmpty()) {
            keep(open.pop());
        }
    }

    private void openBlock(CssScanner scanner, String prelude, Deque<Block> open) {
        if (open.size() >= MAX_NESTING) {
            note("Style rules nested deeper than " + MAX_NESTING + " were not read.");
            scanner.skipBlock();
            return;
        }
        Block parent = open.isEmpty() ? Block.TOP : open.peek();
        if (!prelude.startsWith("@")) {
            open.push(new Block(parent.nested(prelude), parent.condition()));
            return;
        }
        String name = prelude.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        switch (name) {
            case "@media" ->
                open.push(new Block(
                        parent.selector(),
                        parent.condition().and(MediaQuery.holds(prelude.substring("@media".length())))));
            case "@supports", "@layer", "@container", "@scope", "@starting-style", "@document" ->
                open.push(new Block(parent.selector(), parent.condition().and(Truth.UNKNOWN)));
            default -> scanner.skipBlock();
        }
    }

    private void readStatement(String text, Deque<Block> open) {
        if (text.toLowerCase(Locale.ROOT).startsWith("@import")) {
            note("An imported style sheet was not read: " + text.substring(0, Math.min(text.length(), 120)));
        } else if (!open.isEmpty() && !text.isEmpty()) {
            Declaration.read(text).ifPresent(open.peek().declarations()::add);
        }
    }

    private void keep(Block block) {
        if (block.declarations().isEmpty() || block.selector().isEmpty() || block.condition() == Truth.NO) {
            return;
        }
        List<Declaration> declarations = List.copyOf(block.declarations());
        for (Selector selector : SelectorReader.readList(block.selector())) {
            if (rules.size() == MAX_RULES) {
                note("A style sheet has more than " + MAX_RULES + " rules about visibility; the rest were not read.");
                return;
            }
            rules.add(new StyleRule(selector, block.condition(), declarations, rules.size()));
        }
    }

    private void note(String sentence) {
        if (!notRead.contains(sentence)) {
            notRead.add(sentence);
        }
    }

    /** A block that has been opened: the selector that its declarations are for, and whether its at-rules hold. */
    private record Block(String selector, Truth condition, List<Declaration> declarations) {
        static final Block TOP = new Block("", Truth.YES);

        Block(String selector, Truth condition) {
            this(selector, condition, new ArrayList<>());
        }

        String nested(String inner) {
            if (selector.isEmpty()) {
                return inner;
            }
            String outer = ":is(" + selector + ")";
            String nested = inner.contains("&") ? inner.replace("&", outer) : outer + " " + inner;
            return nested.length() <= MAX_SELECTOR ? nested : ":unknown";
        }
    }
}
