package dev.guildhall.accessibility.aria;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A state or property of WAI-ARIA 1.2, and those that ARIA 1.3 adds.
 *
 * <pre>{@code
 * AriaAttribute.named("aria-expanded").orElseThrow().accepts("yes"); // false
 * }</pre>
 *
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#state_prop_def">WAI-ARIA 1.2, states and properties</a>
 */
public enum AriaAttribute {
    ACTIVEDESCENDANT(Scope.SOME_ROLES, ValueType.ID_REFERENCE),
    ATOMIC(Scope.GLOBAL, ValueType.TRUE_FALSE),
    AUTOCOMPLETE(Scope.SOME_ROLES, ValueType.TOKEN, "inline", "list", "both", "none"),
    BRAILLELABEL(Scope.GLOBAL, ValueType.STRING),
    BRAILLEROLEDESCRIPTION(Scope.GLOBAL, ValueType.STRING),
    BUSY(Scope.GLOBAL, ValueType.TRUE_FALSE),
    CHECKED(Scope.SOME_ROLES, ValueType.TRISTATE),
    COLCOUNT(Scope.SOME_ROLES, ValueType.INTEGER),
    COLINDEX(Scope.SOME_ROLES, ValueType.INTEGER),
    COLINDEXTEXT(Scope.SOME_ROLES, ValueType.STRING),
    COLSPAN(Scope.SOME_ROLES, ValueType.INTEGER),
    CONTROLS(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    CURRENT(Scope.GLOBAL, ValueType.TOKEN, "page", "step", "location", "date", "time", "true", "false"),
    DESCRIBEDBY(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    DESCRIPTION(Scope.GLOBAL, ValueType.STRING),
    DETAILS(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    DISABLED(Scope.GLOBAL, ValueType.TRUE_FALSE),
    DROPEFFECT(Scope.GLOBAL, ValueType.TOKEN_LIST, "copy", "execute", "link", "move", "none", "popup"),
    ERRORMESSAGE(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    EXPANDED(Scope.SOME_ROLES, ValueType.TRUE_FALSE_UNDEFINED),
    FLOWTO(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    GRABBED(Scope.GLOBAL, ValueType.TRUE_FALSE_UNDEFINED),
    HASPOPUP(Scope.GLOBAL, ValueType.TOKEN, "false", "true", "menu", "listbox", "tree", "grid", "dialog"),
    HIDDEN(Scope.GLOBAL, ValueType.TRUE_FALSE_UNDEFINED),
    INVALID(Scope.GLOBAL, ValueType.TOKEN, "grammar", "false", "spelling", "true"),
    KEYSHORTCUTS(Scope.GLOBAL, ValueType.STRING),
    LABEL(Scope.GLOBAL, ValueType.STRING),
    LABELLEDBY(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    LEVEL(Scope.SOME_ROLES, ValueType.INTEGER),
    LIVE(Scope.GLOBAL, ValueType.TOKEN, "assertive", "off", "polite"),
    MODAL(Scope.SOME_ROLES, ValueType.TRUE_FALSE),
    MULTILINE(Scope.SOME_ROLES, ValueType.TRUE_FALSE),
    MULTISELECTABLE(Scope.SOME_ROLES, ValueType.TRUE_FALSE),
    ORIENTATION(Scope.SOME_ROLES, ValueType.TOKEN, "horizontal", "undefined", "vertical"),
    OWNS(Scope.GLOBAL, ValueType.ID_REFERENCE_LIST),
    PLACEHOLDER(Scope.SOME_ROLES, ValueType.STRING),
    POSINSET(Scope.SOME_ROLES, ValueType.INTEGER),
    PRESSED(Scope.SOME_ROLES, ValueType.TRISTATE),
    READONLY(Scope.SOME_ROLES, ValueType.TRUE_FALSE),
    RELEVANT(Scope.GLOBAL, ValueType.TOKEN_LIST, "additions", "all", "removals", "text"),
    REQUIRED(Scope.SOME_ROLES, ValueType.TRUE_FALSE),
    ROLEDESCRIPTION(Scope.GLOBAL, ValueType.STRING),
    ROWCOUNT(Scope.SOME_ROLES, ValueType.INTEGER),
    ROWINDEX(Scope.SOME_ROLES, ValueType.INTEGER),
    ROWINDEXTEXT(Scope.SOME_ROLES, ValueType.STRING),
    ROWSPAN(Scope.SOME_ROLES, ValueType.INTEGER),
    SELECTED(Scope.SOME_ROLES, ValueType.TRUE_FALSE_UNDEFINED),
    SETSIZE(Scope.SOME_ROLES, ValueType.INTEGER),
    SORT(Scope.SOME_ROLES, ValueType.TOKEN, "ascending", "descending", "none", "other"),
    VALUEMAX(Scope.SOME_ROLES, ValueType.NUMBER),
    VALUEMIN(Scope.SOME_ROLES, ValueType.NUMBER),
    VALUENOW(Scope.SOME_ROLES, ValueType.NUMBER),
    VALUETEXT(Scope.SOME_ROLES, ValueType.STRING);

    private static final Map<String, AriaAttribute> BY_NAME = new HashMap<>();

    static {
        for (AriaAttribute attribute : values()) {
            BY_NAME.put(attribute.attributeName, attribute);
        }
    }

    private final String attributeName;
    private final Scope scope;
    private final ValueType type;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which nobody can change
    private final Set<String> tokens;

    AriaAttribute(Scope scope, ValueType type, String... tokens) {
        this.attributeName = "aria-" + name().toLowerCase(Locale.ROOT);
        this.scope = scope;
        this.type = type;
        this.tokens = Set.of(tokens);
    }

    /** The attribute of that name, in any case; empty if ARIA defines none. */
    public static Optional<AriaAttribute> named(String attributeName) {
        return Optional.ofNullable(BY_NAME.get(attributeName.toLowerCase(Locale.ROOT)));
    }

    /** {@code aria-label}, for example. */
    public String attributeName() {
        return attributeName;
    }

    /** True if every role takes it; some roles may still prohibit it. */
    public boolean isGlobal() {
        return scope == Scope.GLOBAL;
    }

    public ValueType type() {
        return type;
    }

    /** True if the value, which is not empty, is one that ARIA gives a meaning. */
    public boolean accepts(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case TOKEN -> tokens.contains(lower);
            case TOKEN_LIST -> !lower.isEmpty() && tokens.containsAll(List.of(lower.split("\\s+", -1)));
            default -> type.accepts(lower);
        };
    }

    /** What the value may be, in words that complete "It must be". */
    public String expected() {
        return switch (type) {
            case TOKEN -> "one of " + String.join(", ", tokens.stream().sorted().toList());
            case TOKEN_LIST ->
                "one or more of " + String.join(", ", tokens.stream().sorted().toList());
            default -> type.words();
        };
    }

    private enum Scope {
        GLOBAL,
        SOME_ROLES
    }
}
