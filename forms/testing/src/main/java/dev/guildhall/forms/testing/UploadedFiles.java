package dev.guildhall.forms.testing;

import dev.guildhall.forms.question.FileQuestion;
import dev.guildhall.forms.question.FilesQuestion;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The files that a page shows as uploaded for a question.
 *
 * @param question what asks for them
 * @param page what the person sees
 */
record UploadedFiles(Question question, Document page) {

    private static final String ROW = ".guildhall-multi-file-upload__row:not(.guildhall-multi-file-upload__row--error)";

    List<String> names() {
        if (question instanceof FilesQuestion) {
            return page.select(ROW).stream()
                    .map(UploadedFiles::name)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
        return page.select("#" + question.property() + "-uploaded strong").eachText();
    }

    private static String name(Element row) {
        return row.expectFirst("dt").text();
    }

    /** The button that adds files while the person stays on the page. */
    Optional<Element> upload() {
        return Optional.ofNullable(page.selectFirst("button.guildhall-multi-file-upload__upload"))
                .filter(button -> question instanceof FilesQuestion);
    }

    /** The button that removes a file of several. */
    Optional<Element> delete(String name) {
        return page.select(ROW).stream()
                .filter(row -> name(row).equals(name))
                .findFirst()
                .map(row -> row.selectFirst("button"));
    }

    /** The box that takes away the only file, where it is not needed. */
    Optional<Filling> takingAway() {
        return question instanceof FileQuestion one
                ? one.removing().map(action -> Filling.of(action.field(), action.value()))
                : Optional.empty();
    }

    /** The property, never the files. */
    @Override
    public String toString() {
        return "files of " + question.property();
    }
}
