package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an error message with gaps: {@code {subject}} as it stands in a sentence, {@code {Subject}} at its
 * beginning, and the constraint's attributes.
 */
record MessageTemplate(String english, String welsh) {

    /** What the Design System leaves out at the beginning: "Enter your name", but "Name must be ...". */
    private static final Pattern ARTICLE = Pattern.compile("^(?:your|an?) (?!answer$)(?=\\S)");

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}");

    Text fill(Text subject, Map<String, Text> attributes) {
        return Text.of(
                fill(
                        english,
                        subject.english(),
                        ARTICLE.matcher(subject.english()).replaceFirst(""),
                        attributes,
                        Text::english),
                fill(
                        welsh,
                        subject.welsh().orElse(subject.english()),
                        subject.welsh().orElse(subject.english()),
                        attributes,
                        text -> text.welsh().orElse(text.english())));
    }

    private static String fill(
            String template,
            String subject,
            String beginning,
            Map<String, Text> attributes,
            java.util.function.Function<Text, String> language) {
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        switch (gap.group(1)) {
                            case "subject" -> subject;
                            case "Subject" -> capitalised(beginning);
                            default ->
                                attributes.containsKey(gap.group(1))
                                        ? language.apply(attributes.get(gap.group(1)))
                                        : gap.group();
                        }));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
