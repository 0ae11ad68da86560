package dev.guildhall.accessibility.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one sheet: its rules, flattened out of the at-rules and rules around them, its layers and what it imports. */
final class SheetReader {
    /** Nested rules (CSS nesting) deeper than this are not read, and the report says so. */
    static final int MAX_NESTING = 8;

    private final List<StyleRule> rules = new ArrayList<>();
    private final Set<String> layers = new LinkedHashSet<>();
    private final List<SheetImport> imports = new ArrayList<>();
    private final Set<String> notRead = new LinkedHashSet<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private int opened;

    private SheetReader() {}

    static StyleSheet read(String css) {
        SheetReader reader = new SheetReader();
        reader.readAll(new CssScanner(css));
        return new StyleSheet(reader.rules, List.copyOf(reader.layers), reader.imports, List.copyOf(reader.notRead));
    }

    private void readAll(CssScanner scanner) {
        while (scanner.next()) {
            String text = scanner.text();
            switch (scanner.end()) {
                case OPEN -> openBlock(scanner, text);
                case SEMICOLON -> readStatement(text);
                case CLOSE, END_OF_TEXT -> {
                    readStatement(text);
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

    private void openBlock(CssScanner scanner, String prelude) {
        if (open.size() >= MAX_NESTING) {
            notRead.add("Style rules nested deeper than " + MAX_NESTING + " were not read.");
            scanner.skipBlock();
            return;
        }
        Block parent = open.isEmpty() ? Block.top() : open.peek();
        if (prelude.startsWith("--")) {
            scanner.skipBlock();
            return;
        }
        if (!prelude.startsWith("@")) {
            open(parent.inside(prelude));
            return;
        }
        String name = prelude.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        String condition = prelude.substring(Math.min(prelude.length(), name.length()));
        switch (name) {
            case "@media" -> open(parent.under(parent.condition().andMedia(condition)));
            case "@supports" -> open(parent.under(parent.condition().and(Supports.holds(condition))));
            case "@container", "@scope" -> open(parent.under(parent.condition().and(Truth.UNKNOWN)));
            case "@layer" -> open(parent.inLayer(layer(parent.layer(), condition.strip())));
            default -> scanner.skipBlock();
        }
    }

    /** What stands in an outer block comes before what is nested in it, although its block closes later. */
    private void open(Block block) {
        open.push(block.at(opened++));
    }

    /** The full name of a layer, which is new if it has no name of its own. */
    private String layer(String parent, String name) {
        String own = name.isEmpty() ? "\u0000" + layers.size() : name;
        String full = parent.isEmpty() ? own : parent + "." + own;
        layers.add(full);
        return full;
    }

    private void readStatement(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.startsWith("@")) {
            readAtStatement(text);
        } else if (!open.isEmpty()) {
            open.peek().declarations().read(text);
        }
    }

    private void readAtStatement(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("@import") && open.isEmpty() && rules.isEmpty()) {
            SheetImport.read(text).ifPresent(found -> {
                imports.add(found);
                if (!found.layer().isEmpty()) {
                    layers.add(found.layer());
                }
            });
        } else if (lower.startsWith("@layer")) {
            String parent = open.isEmpty() ? "" : open.peek().layer();
            CssWords.splitAtCommas(text.substring("@layer".length()).strip()).forEach(name -> layer(parent, name));
        }
    }

    private void keep(Block block) {
        DeclarationReader read = block.declarations();
        boolean isEmpty = read.declarations().isEmpty() && read.variables().isEmpty();
        boolean isForFocus = block.selector().contains(":focus");
        boolean neverHolds = block.condition().always() == Truth.NO;
        if (block.selector().isEmpty() || neverHolds || (isEmpty && !isForFocus)) {
            return;
        }
        List<Declaration> declarations = List.copyOf(read.declarations());
        List<Declaration.Variable> variables = List.copyOf(read.variables());
        for (Selector selector : SelectorReader.readList(block.selector())) {
            if (rules.size() == StyleSheet.MAX_RULES) {
                notRead.add("A style sheet has more than " + StyleSheet.MAX_RULES + " rules; the rest were not read.");
                return;
            }
            rules.add(new StyleRule(
                    selector,
                    block.condition(),
                    block.layer(),
                    declarations,
                    variables,
                    block.order(),
                    read.setsMore()));
        }
    }

    /** A block that has been opened: the selector that its declarations are for, and what its at-rules ask for. */
    private record Block(
            String selector, Condition condition, String layer, int order, DeclarationReader declarations) {
        /** A nested selector that grows longer than this, in characters, is unknown. */
        private static final int MAX_SELECTOR = 10_000;

        static Block top() {
            return of("", Condition.NONE, "");
        }

        private static Block of(String selector, Condition condition, String layer) {
            return new Block(selector, condition, layer, 0, new DeclarationReader(Declaration.Place.SHEET));
        }

        Block at(int place) {
            return new Block(selector, condition, layer, place, declarations);
        }

        Block under(Condition more) {
            return of(selector, more, layer);
        }

        Block inLayer(String name) {
            return of(selector, condition, name);
        }

        Block inside(String inner) {
            return of(nested(inner), condition, layer);
        }

        private String nested(String inner) {
            if (selector.isEmpty()) {
                return inner;
            }
            String outer = ":is(" + selector + ")";
            StringBuilder nested = new StringBuilder();
            for (String alternative : CssWords.splitAtCommas(inner)) {
                nested.append(nested.isEmpty() ? "" : ", ");
                nested.append(alternative.contains("&") ? alternative.replace("&", outer) : outer + " " + alternative);
                if (nested.length() > MAX_SELECTOR) {
                    return ":unknown";
                }
            }
            return nested.toString();
        }
    }
}
