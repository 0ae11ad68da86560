package dev.guildhall.forms.question;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.TextLimit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a question is to be shown this time: in which language, with what already in its fields, with which errors.
 *
 * @param heading whether the question's wording is the page's heading
 * @param errors the errors of the page, each with the fields that it marks
 * @param limits the longest text that the record takes in a property
 * @param action where the page's form is sent
 */
public record QuestionView(
        Language language,
        Heading heading,
        Entered entered,
        List<ShownError> errors,
        Function<String, TextLimit> limits,
        String action) {

    /** A view of a question that sends nothing before its page is sent. */
    public QuestionView(
            Language language,
            Heading heading,
            Entered entered,
            List<ShownError> errors,
            Function<String, TextLimit> limits) {
        this(language, heading, entered, errors, limits, "");
    }

    /** Where the page's heading stands. */
    public enum Heading {
        /** The question's label or legend is the page's {@code h1}. */
        QUESTION,
        /** The page has a heading of its own, or the question stands within another. */
        ELSEWHERE
    }

    /** An error message and the fields that it marks, the first being the one to link to. */
    public record ShownError(List<String> fields, String message) {
        public ShownError {
            fields = List.copyOf(fields);
            Objects.requireNonNull(message, "message");
        }

        /** Where it is: its words may name somebody whom an earlier answer names. */
        @Override
        public String toString() {
            return "error at " + fields;
        }
    }

    public QuestionView {
        errors = List.copyOf(errors);
    }

    /** A view of questions whose record limits no text. */
    public QuestionView(Language language, Heading heading, Entered entered, List<ShownError> errors) {
        this(language, heading, entered, errors, property -> TextLimit.NONE);
    }

    TextLimit limit(String property) {
        return limits.apply(property);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "View of a question in " + language;
    }

    String in(Text text) {
        return text.in(language);
    }

    String typed(String field) {
        return entered.typed(field);
    }

    /** The message of the error whose first field this is. */
    Optional<String> errorAt(String field) {
        return errors.stream()
                .filter(error -> error.fields().get(0).equals(field))
                .map(ShownError::message)
                .findFirst();
    }

    /** The messages of the errors whose first field this is. */
    List<String> errorsAt(String field) {
        return errors.stream()
                .filter(error -> error.fields().get(0).equals(field))
                .map(ShownError::message)
                .toList();
    }

    /** The message of the first error that marks any of these fields. */
    Optional<String> errorIn(List<String> fields) {
        return errors.stream()
                .filter(error -> error.fields().stream().anyMatch(fields::contains))
                .map(ShownError::message)
                .findFirst();
    }

    boolean marks(String field) {
        return errors.stream().anyMatch(error -> error.fields().contains(field));
    }

    /** The same view with these values in the fields. */
    QuestionView filledWith(Entered more) {
        return new QuestionView(language, heading, entered.with(more), errors, limits);
    }

    /** The same view for a question that stands within this one. */
    QuestionView within() {
        return new QuestionView(language, Heading.ELSEWHERE, entered, errors, limits, action);
    }
}
