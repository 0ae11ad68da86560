package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.Optional;
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

    private Option(String value, Text label, @Nullable Text hint, List<Question> revealed) {
        this.value = value;
        this.label = label;
        this.hint = hint;
        this.revealed = revealed;
    }

    /** An option that stands for a constant of the property's enum. */
    public static Option of(Enum<?> constant, Text label) {
        return new Option(constant.name(), label, null, List.of());
    }

    /** What helps the person to choose. */
    public Option hint(Text text) {
        return new Option(value, label, text, revealed);
    }

    /** Asks these questions too, on the same page, when this option is chosen. */
    public Option reveals(Question... questions) {
        return new Option(value, label, hint, List.of(questions));
    }

    /** The constant's name. */
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
