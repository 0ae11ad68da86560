package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files that answers hold. */
final class FilesIn {

    private FilesIn() {}

    /** The ids of all files of the answers, those about items of lists included. */
    static Set<String> ids(Answers answers) {
        Set<String> ids = new HashSet<>();
        for (String property : answers.properties()) {
            answers.find(property).ifPresent(answer -> {
                of(answer).forEach(file -> ids.add(file.id()));
                if (answer instanceof Answer.OfItems items) {
                    items.items().forEach(item -> ids.addAll(ids(item.answers())));
                }
            });
        }
        return ids;
    }

    /** The files of an answer to a question for files; none of any other. */
    static List<UploadedFile> of(Answer answer) {
        if (answer instanceof Answer.OfFile file) {
            return List.of(file.file());
        }
        return answer instanceof Answer.OfFiles files ? files.files() : List.of();
    }
}
