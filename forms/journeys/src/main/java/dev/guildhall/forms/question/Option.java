package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that a question offers.
 *
 * <pre>{@code
 * Option.of(Contact.EMAIL, Text.of("Email", "E-bost"))
 *         .reveals(Questions.email("email", Text.of("Email address", "Cyfeiriad e-bost")))
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Option {

    private final String value;
    private final Text label;
    private final @Nullable Text hint;
    private final List<Question> revealed;
    private final Company company;
    private final List<String> otherNames;

    /** Whether it may be chosen together with others. */
    private enum Company {
        ANY,
        NONE
    }

    private Option(
            String value,
            Text label,
            @Nullable Text hint,
            List<Question> revealed,
            Company company,
            List<String> otherNames) {
        this.value = value;
        this.label = label;
        this.hint = hint;
        this.revealed = revealed;
        this.company = company;
        this.otherNames = otherNames;
    }

    /** An option that stands for a constant of the property's enum. */
    public static Option of(Enum<?> constant, Text label) {
        return of(constant.name(), label);
    }

    /** An option that stands for itself, where the property is a {@code String}: a country by its code, say. */
    public static Option of(String value, Text label) {
        return new Option(value, label, null, List.of(), Company.ANY, List.of());
    }

    /**
     * "None of these", in a list of which several can be chosen: it stands apart behind an "or", and cannot be chosen
     * together with others, with a script or without.
     */
    public Option exclusive() {
        return new Option(value, label, hint, revealed, Company.NONE, otherNames);
    }

    /** Finds the option by these names, too, where the options are searched. */
    public Option knownAs(String... names) {
        return new Option(value, label, hint, revealed, company, List.of(names));
    }

    /** What helps the person to choose. */
    public Option hint(Text text) {
        return new Option(value, label, text, revealed, company, otherNames);
    }

    /** Asks these questions too, on the same page, when this option is chosen. */
    public Option reveals(Question... questions) {
        return new Option(value, label, hint, List.of(questions), company, otherNames);
    }

    /** Whether it cannot be chosen together with others. */
    public boolean isExclusive() {
        return company == Company.NONE;
    }

    List<String> otherNames() {
        return otherNames;
    }

    Option worded(UnaryOperator<Text> words) {
        return new Option(
                value,
                words.apply(label),
                hint == null ? null : words.apply(hint),
                revealed.stream().map(question -> question.worded(words)).toList(),
                company,
                otherNames);
    }

    /** What is sent and kept: the constant's name, or the option's own value. */
    public String value() {
        return value;
    }

    public Text label() {
        return label;
    }

    public Optional<Text> hint() {
        return Optional.ofNullable(hint);
    }

    /** The questions that it brings in. */
    public List<Question> revealed() {
        return revealed;
    }
}
