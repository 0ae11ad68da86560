package dev.guildhall.components;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Texts that templates treat differently: empty looking, of several lines, with markup's characters, with a meaning. */
final class RandomText {

    private static final List<String> ANY = List.of(
            "Continue",
            "Full name",
            "Fish & chips",
            "<b>bold</b>",
            "\"quoted\" and 'single'",
            "  padded\t",
            " ",
            "\n",
            "first\nsecond",
            "first\n\n   third\n",
            "\n  <i>indented</i>\n",
            "0",
            "1",
            "false",
            "null",
            "undefined",
            "NaN",
            "back\\slash",
            "%{count}",
            "$& $1",
            "{{ params.text }}",
            "${1}",
            "&amp; &lt;",
            "caf\u00e9 \u65e5\u672c \ud83d\ude00",
            "\u00d8STFOLD",
            "\u01c6ur",
            "a--b",
            "</div>");

    /** What options are compared with, so that some are equal. */
    private static final List<String> FEW =
            List.of("yes", "no", "0", "1", "2", "true", "", " 1", "day", "month", "p-day");

    private static final List<String> MARKUP = List.of(
            "<p>Help</p>",
            "\n<p>\n  Help <b>me</b>\n</p>\n",
            "  <em>padded</em>  ",
            "no tag",
            "&lt;escaped&gt; & not",
            " ",
            "\n",
            "<ul>\n<li>one\n<li>two\n</ul>",
            "<span title=\"a\">x</span>",
            "0",
            "false",
            "\\ ' \"");

    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry(
                    "classes",
                    List.of(
                            "app-one",
                            "app-one app-two",
                            " app-padded ",
                            "govuk-input--error",
                            "govuk-input--width-4",
                            "govuk-panel--interruption",
                            "x-govuk-input--errorx")),
            Map.entry("name", List.of("day", "month", "year", "full-name", "address[town]", "p-day", "1")),
            Map.entry("namePrefix", List.of("p", "passport", "0")),
            Map.entry("idPrefix", List.of("p", "1")),
            Map.entry("id", List.of("id", "1", "with space")),
            Map.entry("type", List.of("success", "button", "submit", "next", "text")),
            Map.entry("align", List.of("inline", "right")),
            Map.entry("format", List.of("numeric")),
            Map.entry("behaviour", List.of("exclusive", "other")),
            Map.entry("countType", List.of("words", "characters", "graphemes")),
            Map.entry("role", List.of("region", "alert", "group")),
            Map.entry("href", List.of("#", "/next?a=1&b=2", "javascript:1")),
            Map.entry("productName", List.of("Pay")),
            Map.entry("textareaDescriptionText", List.of("Up to %{count}", "%{count} of %{count}", "No limit")));

    private static final List<String> ATTRIBUTE_NAMES =
            List.of("data-a", "data-b", "hidden", "id", "class", "aria-label", "data-module", "@click", "x:y");

    private final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    String any() {
        return pick(random.nextInt(3) == 0 ? FEW : ANY);
    }

    String markup() {
        return pick(MARKUP);
    }

    String attributeName() {
        return pick(ATTRIBUTE_NAMES);
    }

    /**
     * A text, often one that means something in an option of this name. Only here with a no-break space at the end: the reference trims it
     * from a card's title in one of the two places where it writes that.
     */
    String forOption(String name) {
        List<String> meant = MEANT.get(name);
        if (meant != null && random.nextInt(3) > 0) {
            return pick(meant);
        }
        return random.nextInt(20) == 0 ? pick(List.of("\u00a0", "\u00a0padded \u00a0")) : any();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
