package dev.guildhall.forms.testing;

import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * The files of a page of questions: those that a person attaches, and those that they are shown.
 *
 * @param walk the person, who is on the page
 * @param place its name
 * @param page what it asks
 */
record PageFiles(Walk walk, String place, QuestionPage page) {

    Attachment attach(String property, String name, byte[] content) {
        return Attachment.of(asking(property).property(), Objects.requireNonNull(name, "name"), content);
    }

    /** Sends the page to where its files are added while the person stays on it. */
    void upload(Filling filled) {
        Element button = page.allQuestions()
                .flatMap(question -> shown(question).upload().stream())
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The page \"" + place + "\" does not ask for several files"));
        walk.accepted(place, button, filled);
    }

    /** Removes a file; what is still to be sent with the page for it, where it does not go at once. */
    Map<String, List<String>> remove(String property, String name) {
        UploadedFiles there = shown(asking(property));
        if (!there.names().contains(name)) {
            throw new AssertionError("The page \"" + place + "\" should show the file \"" + name + "\", but shows ["
                    + Whereabouts.quoted(there.names()) + "].");
        }
        if (there.delete(name).isPresent()) {
            walk.accepted(place, there.delete(name).get(), Filling.NOTHING);
            return Map.of();
        }
        return there.takingAway()
                .orElseThrow(() -> new AssertionError("The file \"" + name + "\" should be removed, but the page \""
                        + place + "\" only lets it be replaced."))
                .fields();
    }

    void requireShown(String property, List<String> names) {
        List<String> shown = shown(asking(property)).names();
        if (!shown.equals(names)) {
            throw new AssertionError("The page \"" + place + "\" should show the files [" + Whereabouts.quoted(names)
                    + "], but shows [" + Whereabouts.quoted(shown) + "].");
        }
    }

    private UploadedFiles shown(Question question) {
        return new UploadedFiles(question, walk.browser().page());
    }

    private Question asking(String property) {
        Question question = Pages.question(page, place, property);
        if (question.fileRules().isEmpty()) {
            throw new IllegalArgumentException(
                    "The answer to \"" + property + "\" is no file: give it with enters(property, value)");
        }
        return question;
    }

    /** The page, never its files. */
    @Override
    public String toString() {
        return "files of " + place;
    }
}
