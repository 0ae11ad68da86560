package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People may zoom in. */
final class ViewportZoom implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("viewport-zoom", "People may zoom")
            .in(RuleSet.WCAG_22_AA)
            .criterion(Criterion.RESIZE_TEXT)
            .act("b4f0c3")
            .appliesTo("every meta element named viewport that has user-scalable or maximum-scale")
            .expects("it lets people zoom to at least twice the size")
            .advice("Take user-scalable and maximum-scale out of the content of the meta element.")
            .affects(Affected.PEOPLE_WITH_LOW_VISION)
            .build();

    private static final Pattern SEPARATORS = Pattern.compile("[,;\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,9}(\\.\\d{1,9})?|\\.\\d{1,9})");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (!element.is("meta") || !element.attribute("name").strip().equalsIgnoreCase("viewport")) {
            return false;
        }
        Map<String, String> properties = properties(element.attribute("content"));
        return properties.containsKey("user-scalable") || properties.containsKey("maximum-scale");
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Map<String, String> properties = properties(element.attribute("content"));
        String scalable = properties.getOrDefault("user-scalable", "yes");
        if (!letsPeopleZoom(scalable)) {
            return Verdict.failed("user-scalable=" + scalable + " keeps people from zooming in.");
        }
        String most = properties.getOrDefault("maximum-scale", "10");
        if (!isLargeEnough(most)) {
            return Verdict.failed("maximum-scale=" + most + " keeps people from zooming to twice the size.");
        }
        return Verdict.passed();
    }

    private static Map<String, String> properties(String content) {
        Map<String, String> properties = new HashMap<>();
        for (String property : SEPARATORS.split(content.toLowerCase(Locale.ROOT).replaceAll("\\s*=\\s*", "="), -1)) {
            int equals = property.indexOf('=');
            if (equals > 0) {
                properties.put(property.substring(0, equals), property.substring(equals + 1));
            }
        }
        return properties;
    }

    private static boolean letsPeopleZoom(String value) {
        if (value.equals("yes") || value.startsWith("device-")) {
            return true;
        }
        double number = number(value);
        return number <= -1 || number >= 1;
    }

    private static boolean isLargeEnough(String value) {
        if (value.startsWith("device-")) {
            return true;
        }
        double number = value.equals("yes") ? 1 : number(value);
        return number < 0 || number >= 2;
    }

    /** As browsers read it: the number that the value begins with, and 0 where there is none. */
    private static double number(String value) {
        Matcher matcher = NUMBER.matcher(value);
        return matcher.lookingAt() ? Double.parseDouble(matcher.group()) : 0;
    }
}
