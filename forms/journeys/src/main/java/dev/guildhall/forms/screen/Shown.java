package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page as one person is shown it, as data.
 *
 * @param page its id; {@code start} and {@code confirmation} for the pages before and after the journey's own
 * @param kind what can be done there
 * @param title its title, in the person's language
 * @param language the language of all wording
 * @param form where it is sent; empty where nothing can be sent
 * @param back where the person goes back to; empty where nowhere
 * @param content what it tells
 * @param questions what it asks
 * @param entered what stands in its fields
 * @param errors what is wrong; empty when it is shown for the first time
 * @param answers the answers to check
 * @param reference the reference number of the submitted application
 * @param next where the person goes on, from a page that is not sent
 * @param tasks the tasks of a task list
 */
public record Shown(
        String page,
        Kind kind,
        String title,
        Language language,
        Optional<Form> form,
        Optional<String> back,
        List<Block> content,
        List<Question> questions,
        Entered entered,
        List<FieldError> errors,
        List<ShownAnswer> answers,
        Optional<String> reference,
        Optional<String> next,
        List<ShownTask> tasks) {

    /** What can be done on a page. */
    public enum Kind {
        START,
        QUESTION,
        INTERRUPTION,
        TASK_LIST,
        CHECK_ANSWERS,
        SECTION_CHECK,
        DECLARATION,
        EXIT,
        CONFIRMATION;

        /** Its name in JSON, such as {@code check-answers}. */
        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Shown {
        content = List.copyOf(content);
        questions = List.copyOf(questions);
        errors = List.copyOf(errors);
        answers = List.copyOf(answers);
        tasks = List.copyOf(tasks);
    }

    /** A page with nothing on it yet but its title. */
    public static Shown of(String page, Kind kind, String title, Language language) {
        return new Shown(
                page,
                kind,
                title,
                language,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Entered.nothing(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The same page, sent there. */
    public Shown sentTo(Form where) {
        return new Shown(
                page,
                kind,
                title,
                language,
                Optional.of(where),
                back,
                content,
                questions,
                entered,
                errors,
                answers,
                reference,
                next,
                tasks);
    }

    /** The same page, with a way back. */
    public Shown backTo(String address) {
        return new Shown(
                page,
                kind,
                title,
                language,
                form,
                Optional.of(address),
                content,
                questions,
                entered,
                errors,
                answers,
                reference,
                next,
                tasks);
    }

    /** The same page, with a way on. */
    public Shown onTo(String address) {
        return new Shown(
                page,
                kind,
                title,
                language,
                form,
                back,
                content,
                questions,
                entered,
                errors,
                answers,
                reference,
                Optional.of(address),
                tasks);
    }

    /** The same page, which tells this. */
    public Shown telling(List<Block> blocks) {
        return new Shown(
                page, kind, title, language, form, back, blocks, questions, entered, errors, answers, reference, next,
                tasks);
    }

    /** The same page, which asks these questions with this in their fields. */
    public Shown asking(List<Question> asked, Entered typed) {
        return new Shown(
                page, kind, title, language, form, back, content, asked, typed, errors, answers, reference, next,
                tasks);
    }

    /** The same page, with what is wrong. */
    public Shown refusing(List<FieldError> wrong) {
        return new Shown(
                page, kind, title, language, form, back, content, questions, entered, wrong, answers, reference, next,
                tasks);
    }

    /** The same page, with answers to check. */
    public Shown checking(List<ShownAnswer> given) {
        return new Shown(
                page, kind, title, language, form, back, content, questions, entered, errors, given, reference, next,
                tasks);
    }

    /** The same page, with the number of a submitted application. */
    public Shown confirming(String number) {
        return new Shown(
                page,
                kind,
                title,
                language,
                form,
                back,
                content,
                questions,
                entered,
                errors,
                answers,
                Optional.of(number),
                next,
                tasks);
    }

    /** The same page, with these tasks. */
    public Shown listing(List<ShownTask> listed) {
        return new Shown(
                page, kind, title, language, form, back, content, questions, entered, errors, answers, reference, next,
                listed);
    }

    /** Its id only: the rest may hold answers. */
    @Override
    public String toString() {
        return "page " + page;
    }
}
