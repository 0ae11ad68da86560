package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a list of selectors. What it does not know becomes a pseudo-class whose match is unknown, never a wrong match. */
final class SelectorReader {
    /** Selectors in brackets nested deeper than this are unknown. */
    private static final int MAX_NESTING = 8;

    private static final SimpleSelector UNKNOWN = new PseudoClasses.Plain("unknown");

    private static final SimpleSelector SLOT_ELEMENT = new SimpleSelector.Type("slot");

    private static final Pattern OF_OTHER_BROWSERS = Pattern.compile(":-(moz|ms|o|khtml)-");

    private final String text;
    private final int nesting;
    private int position;

    private SelectorReader(String text, int nesting) {
        this.text = text;
        this.nesting = nesting;
    }

    /** The selectors of a rule; none if browsers would drop the rule for a selector of another browser. */
    static List<Selector> readList(String selectors) {
        if (OF_OTHER_BROWSERS.matcher(selectors).find()) {
            return List.of();
        }
        return new SelectorReader(selectors, 0).readAll();
    }

    private List<Selector> readAll() {
        List<Selector> all = new ArrayList<>();
        while (position < text.length()) {
            all.add(readSelector());
            position++;
        }
        return all;
    }

    /** Reads up to the next comma or the end. */
    private Selector readSelector() {
        List<Selector.Part> parts = new ArrayList<>();
        String pseudoElement = "";
        Selector.Combinator combinator = Selector.Combinator.DESCENDANT;
        List<SimpleSelector> compound = new ArrayList<>();
        Selector.Specificity specificity = Selector.Specificity.NONE;
        while (position < text.length() && text.charAt(position) != ',') {
            char c = text.charAt(position);
            if (Character.isWhitespace(c) || c == '>' || c == '+' || c == '~') {
                Selector.Combinator next = readCombinator();
                if (!compound.isEmpty()) {
                    parts.add(new Selector.Part(combinator, List.copyOf(compound)));
                    compound.clear();
                    combinator = next;
                } else if (next != Selector.Combinator.DESCENDANT) {
                    combinator = next;
                }
                continue;
            }
            if (c == ':' && isPseudoElement()) {
                position += text.startsWith("::", position) ? 2 : 1;
                pseudoElement = readName().toLowerCase(Locale.ROOT);
                if (position < text.length() && text.charAt(position) == '(') {
                    String inside = readBracket('(', ')');
                    if (pseudoElement.equals(Selector.SLOTTED)) {
                        specificity = specificity.plus(readSlotted(inside, parts, compound));
                    } else if (pseudoElement.equals(Selector.PART)) {
                        readPart(inside, parts, compound);
                    }
                }
                continue;
            }
            SimpleSelector simple = readSimple();
            specificity = specificity.plus(simple.specificity());
            compound.add(simple);
        }
        if (!compound.isEmpty() || !pseudoElement.isEmpty()) {
            List<SimpleSelector> last =
                    compound.isEmpty() ? List.of(new SimpleSelector.Universal()) : List.copyOf(compound);
            parts.add(new Selector.Part(combinator, last));
        }
        if (parts.isEmpty()) {
            parts.add(new Selector.Part(combinator, List.of(UNKNOWN)));
        }
        return new Selector(List.copyOf(parts), pseudoElement, specificity);
    }

    /** What is in a slot is matched by itself; in which slot it is, if that is asked, is not known. */
    private Selector.Specificity readSlotted(String inside, List<Selector.Part> parts, List<SimpleSelector> compound) {
        boolean isOfSomeSlots = !parts.isEmpty()
                || compound.stream()
                        .anyMatch(simple ->
                                !(simple instanceof SimpleSelector.Universal) && !simple.equals(SLOT_ELEMENT));
        parts.clear();
        compound.clear();
        SimpleSelector slotted = nesting >= MAX_NESTING
                ? UNKNOWN
                : new SimpleSelector.Group("is", new SelectorReader(inside, nesting + 1).readAll());
        compound.add(slotted);
        if (isOfSomeSlots) {
            compound.add(UNKNOWN);
        }
        return slotted.specificity();
    }

    /** Of which host it must be a part is not known. */
    private static void readPart(String inside, List<Selector.Part> parts, List<SimpleSelector> compound) {
        parts.clear();
        compound.clear();
        for (String name : inside.strip().split("\\s+", -1)) {
            compound.add(new SimpleSelector.Attribute("part", "~=", name, SimpleSelector.Attribute.Case.TOLD_APART));
        }
        compound.add(UNKNOWN);
    }

    private Selector.Combinator readCombinator() {
        Selector.Combinator combinator = Selector.Combinator.DESCENDANT;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            switch (c) {
                case '>' -> combinator = Selector.Combinator.CHILD;
                case '+' -> combinator = Selector.Combinator.NEXT_SIBLING;
                case '~' -> combinator = Selector.Combinator.LATER_SIBLING;
                default -> {
                    if (!Character.isWhitespace(c)) {
                        return combinator;
                    }
                }
            }
        }
        return combinator;
    }

    private boolean isPseudoElement() {
        if (text.startsWith("::", position)) {
            return true;
        }
        String rest = text.substring(position + 1, Math.min(text.length(), position + 13))
                .toLowerCase(Locale.ROOT);
        return rest.startsWith("before") || rest.startsWith("after") || rest.startsWith("first-l");
    }

    private SimpleSelector readSimple() {
        char c = text.charAt(position);
        switch (c) {
            case '*' -> {
                position++;
                return new SimpleSelector.Universal();
            }
            case '#' -> {
                position++;
                return named(readName(), SimpleSelector.Id::new);
            }
            case '.' -> {
                position++;
                return named(readName(), SimpleSelector.ClassName::new);
            }
            case '[' -> {
                return readAttribute(readBracket('[', ']'));
            }
            case ':' -> {
                position++;
                return readPseudoClass();
            }
            default -> {
                String name = readName();
                if (name.isEmpty()) {
                    position++;
                }
                return named(name, SimpleSelector.Type::new);
            }
        }
    }

    private static SimpleSelector named(String name, Function<String, SimpleSelector> selector) {
        return name.isEmpty() ? UNKNOWN : selector.apply(name);
    }

    private SimpleSelector readPseudoClass() {
        String name = readName().toLowerCase(Locale.ROOT);
        if (position >= text.length() || text.charAt(position) != '(') {
            return name.equals("host") ? new HostSelector(List.of()) : new PseudoClasses.Plain(name);
        }
        String inside = readBracket('(', ')');
        if (nesting >= MAX_NESTING) {
            return UNKNOWN;
        }
        return switch (name) {
            case "not", "is", "where", "matches", "-webkit-any" ->
                new SimpleSelector.Group(name, new SelectorReader(inside, nesting + 1).readAll());
            case "host" -> new HostSelector(new SelectorReader(inside, nesting + 1).readAll());
            case "has" -> new HasSelector(readRelatives(inside));
            case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type" ->
                NthChild.read(name, inside.toLowerCase(Locale.ROOT)).orElse(UNKNOWN);
            case "lang" -> new PseudoClasses.Language(CssWords.splitAtCommas(inside.replaceAll("[\"']", "")));
            default -> UNKNOWN;
        };
    }

    private List<HasSelector.Relative> readRelatives(String inside) {
        List<HasSelector.Relative> relatives = new ArrayList<>();
        for (String alternative : CssWords.splitAtCommas(inside)) {
            SelectorReader reader = new SelectorReader(alternative, nesting + 1);
            Selector.Combinator combinator = reader.readCombinator();
            relatives.add(new HasSelector.Relative(combinator, reader.readSelector()));
        }
        return relatives;
    }

    private static SimpleSelector readAttribute(String inside) {
        int operatorAt = inside.indexOf('=');
        if (operatorAt < 0) {
            return new SimpleSelector.Attribute(
                    inside.strip().toLowerCase(Locale.ROOT), "", "", SimpleSelector.Attribute.Case.TOLD_APART);
        }
        int nameEnd =
                operatorAt > 0 && "~|^$*".indexOf(inside.charAt(operatorAt - 1)) >= 0 ? operatorAt - 1 : operatorAt;
        String name = inside.substring(0, nameEnd).strip().toLowerCase(Locale.ROOT);
        String value = inside.substring(operatorAt + 1).strip();
        // HTML compares the values of these attributes without regard to case, whatever the selector says
        SimpleSelector.Attribute.Case letters = name.matches("type|lang|dir|method|align|disabled|checked|hidden")
                ? SimpleSelector.Attribute.Case.IGNORED
                : SimpleSelector.Attribute.Case.TOLD_APART;
        if (value.matches("(?s).*[\"'\\s][iIsS]")) {
            letters = Character.toLowerCase(value.charAt(value.length() - 1)) == 'i'
                    ? SimpleSelector.Attribute.Case.IGNORED
                    : SimpleSelector.Attribute.Case.TOLD_APART;
            value = value.substring(0, value.length() - 1).strip();
        }
        if (value.length() >= 2 && (value.charAt(0) == '"' || value.charAt(0) == '\'')) {
            value = value.substring(1, value.length() - 1);
        }
        String operator = inside.substring(nameEnd, operatorAt + 1);
        return new SimpleSelector.Attribute(name, operator, value, letters);
    }

    /** Reads from an opening bracket past the one that closes it, and gives what is inside. */
    private String readBracket(char open, char close) {
        int depth = 0;
        int start = position + 1;
        char quote = 0;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return text.substring(start, position++);
            }
        }
        return text.substring(Math.min(start, text.length()));
    }

    private String readName() {
        StringBuilder name = new StringBuilder();
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '\\' && position + 1 < text.length()) {
                readEscape(name);
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c > 127) {
                name.append(c);
            } else {
                break;
            }
        }
        return name.toString();
    }

    /** Reads a backslash with up to six hexadecimal digits and one white space, or with any other character. */
    private void readEscape(StringBuilder name) {
        int code = 0;
        int digits = 0;
        while (digits < 6 && position + 1 < text.length() && Character.digit(text.charAt(position + 1), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(++position), 16);
            digits++;
        }
        if (digits == 0) {
            name.append(text.charAt(++position));
            return;
        }
        name.appendCodePoint(Character.isValidCodePoint(code) ? code : 0xFFFD);
        if (position + 1 < text.length() && Character.isWhitespace(text.charAt(position + 1))) {
            position++;
        }
    }
}
