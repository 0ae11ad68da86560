package dev.guildhall.forms.question;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that is answered with a person's name in parts; its property is a record of the {@code String}s
 * {@code given} and {@code family}, and of {@code title} and {@code middle} where they are asked for.
 *
 * <p>Title and middle names may be left blank and are then {@code null}. Ask for a full name in one field unless the
 * parts are needed apart.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/names/">Design System: names</a>
 */
public final class SplitNameQuestion extends PartedQuestion<SplitNameQuestion> implements Question {

    private static final Part TITLE = name(
                    Part.optional(
                            "title",
                            Text.of("Title (optional)", "Teitl (dewisol)"),
                            Text.of("your title", "eich teitl")),
                    "honorific-prefix")
            .width(Width.TEN);
    private static final Part GIVEN = name(
            Part.needed("given", Text.of("First name", "Enw cyntaf"), Text.of("your first name", "eich enw cyntaf")),
            "given-name");
    private static final Part MIDDLE = name(
            Part.optional(
                    "middle",
                    Text.of("Middle names (optional)", "Enwau canol (dewisol)"),
                    Text.of("your middle names", "eich enwau canol")),
            "additional-name");
    private static final Part FAMILY = name(
            Part.needed("family", Text.of("Last name", "Cyfenw"), Text.of("your last name", "eich cyfenw")),
            "family-name");

    private SplitNameQuestion(Asking asking, List<Part> parts) {
        super(asking, parts);
    }

    private static Part name(Part part, String purpose) {
        return part.autocomplete(purpose).keyboard(Keyboard.NAME_OR_CODE);
    }

    static SplitNameQuestion of(String property, Text wording) {
        return new SplitNameQuestion(Asking.of(property, wording), List.of(GIVEN, FAMILY));
    }

    /** Asks for a title, too, which may be left blank. */
    public SplitNameQuestion withTitle() {
        return parts.contains(TITLE) ? this : with(0, TITLE);
    }

    /** Asks for middle names, too, which may be left blank. */
    public SplitNameQuestion withMiddleNames() {
        return parts.contains(MIDDLE) ? this : with(parts.indexOf(FAMILY), MIDDLE);
    }

    private SplitNameQuestion with(int place, Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(place, part);
        return new SplitNameQuestion(asking, more);
    }

    @Override
    SplitNameQuestion with(Asking asking) {
        return new SplitNameQuestion(asking, parts);
    }

    /** The whole name on one line. */
    @Override
    public List<String> show(Answer answer, Language language) {
        List<String> names = super.show(answer, language);
        return names.isEmpty() ? names : List.of(String.join(" ", names));
    }

    @Override
    Question asQuestion() {
        return this;
    }
}
