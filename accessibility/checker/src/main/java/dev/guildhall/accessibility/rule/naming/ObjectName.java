package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Locale;
import java.util.regex.Pattern;

/** An object that shows a picture, sound or film has a name. */
final class ObjectName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "object-name", "Embedded picture, sound or film has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("8fc3b6")
            .appliesTo(
                    "every object element without a role that embeds an image, audio or video and that assistive technology meets")
            .expects("it has an accessible name")
            .advice("Write a title attribute that says what the picture, sound or film is.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern MEDIA_FILE = Pattern.compile(
            "(?i)[^?#]*\\.(png|jpe?g|gif|svg|webp|avif|bmp|ico|mp3|m4a|ogg|oga|wav|flac|mp4|m4v|webm|ogv|mov)([?#].*)?");

    private static final Pattern MEDIA_DATA = Pattern.compile("(?i)\\s*data:\\s*(image|audio|video)/");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.is("object") && element.explicitRole().isEmpty() && element.isExposed() && embedsMedia(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        if (!element.name().isEmpty()) {
            return Verdict.passed();
        }
        boolean hasFallback =
                !element.children().isEmpty() || !element.element().text().isBlank();
        if (hasFallback || (!element.attribute("alt").isBlank() && isImage(element))) {
            return Verdict.cannotTell(
                    "Do screen readers read out anything for this object? What it contains or its alt may be used.");
        }
        return Verdict.failed("This object shows a picture, sound or film that has no name.");
    }

    private static boolean embedsMedia(AccessibleElement object) {
        String type = object.attribute("type").strip().toLowerCase(Locale.ROOT);
        if (!type.isEmpty()) {
            return object.has("data") && type.matches("(image|audio|video)/.*");
        }
        if (object.attribute("data").strip().regionMatches(true, 0, "data:", 0, 5)) {
            return MEDIA_DATA.matcher(object.attribute("data")).lookingAt();
        }
        return MEDIA_FILE.matcher(object.attribute("data")).matches();
    }

    private static boolean isImage(AccessibleElement object) {
        String type = object.attribute("type").toLowerCase(Locale.ROOT);
        return type.strip().startsWith("image/")
                || object.attribute("data").strip().regionMatches(true, 0, "data:image/", 0, 11)
                || object.attribute("data")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\.(png|jpe?g|gif|svg|webp|avif|bmp|ico)");
    }
}
