package dev.guildhall.accessibility.rule.sight;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shadows that are painted inside a box, over its background and under its text. */
final class InnerShadow {
    /** Shadows that reach no farther inside than this, in pixels, are lines at the edge. */
    private static final double LINE = 3;

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern COLOUR = Pattern.compile("[a-z-]+\\([^()]*\\)|#[0-9a-f]+");
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.])-?([0-9]*\\.?[0-9]+)(px)?(?![\\w.%])");
    private static final Pattern OTHER_UNIT = Pattern.compile("[0-9](?!px)[a-z%]");

    private InnerShadow() {}

    /** True if one may reach the text. */
    static boolean mayBeIn(ComputedStyle style) {
        if (style.isCertainly(StyleProperty.BOX_SHADOW, "none")) {
            return false;
        }
        return style.possibleValues(StyleProperty.BOX_SHADOW).stream()
                .anyMatch(value -> !(value instanceof StyleValue.Words shadow) || reachesInside(shadow.words()));
    }

    private static boolean reachesInside(String shadows) {
        String withoutColours = COLOUR.matcher(shadows).replaceAll(" ");
        for (String shadow : COMMA.split(withoutColours, -1)) {
            if (shadow.contains("inset") && reach(shadow) > LINE) {
                return true;
            }
        }
        return false;
    }

    private static double reach(String shadow) {
        if (OTHER_UNIT.matcher(shadow).find()) {
            return Double.POSITIVE_INFINITY;
        }
        double reach = 0;
        Matcher length = LENGTH.matcher(shadow);
        while (length.find()) {
            reach += Double.parseDouble(length.group(1));
        }
        return reach;
    }
}
