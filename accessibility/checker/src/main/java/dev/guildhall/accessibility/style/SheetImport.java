package dev.guildhall.accessibility.style;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another sheet that a sheet asks for with {@code @import}.
 *
 * @param address as it is written
 * @param layer the cascade layer that it goes into; empty for none
 */
record SheetImport(String address, String layer, Condition condition) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)@import\\s*+(?:url\\(\\s*+)?(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s)\"';]++))\\s*+\\)?");

    private static final Pattern LAYER = Pattern.compile("(?i)layer(?:\\(\\s*+([\\w.-]++)\\s*+\\))?(?=\\s|$)");

    static Optional<SheetImport> read(String statement) {
        Matcher address = ADDRESS.matcher(statement);
        if (!address.lookingAt()) {
            return Optional.empty();
        }
        String where = address.group(1) != null
                ? address.group(1)
                : address.group(2) != null ? address.group(2) : address.group(3);
        String rest = statement.substring(address.end()).strip();
        String layer = "";
        Matcher named = LAYER.matcher(rest);
        if (named.lookingAt()) {
            layer = named.group(1) == null ? "\u0000" + where : named.group(1);
            rest = rest.substring(named.end()).strip();
        }
        Condition condition = Condition.NONE;
        if (rest.toLowerCase(Locale.ROOT).startsWith("supports(")) {
            condition = condition.and(Truth.UNKNOWN);
            int close = rest.indexOf(')');
            rest = close < 0 ? "" : rest.substring(rest.lastIndexOf(')') + 1).strip();
        }
        return Optional.of(new SheetImport(where.strip(), layer, condition.andMedia(rest)));
    }
}
