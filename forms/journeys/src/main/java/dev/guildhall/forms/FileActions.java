package dev.guildhall.forms;

import dev.guildhall.components.multifileupload.UploadAnswer;
import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.SentForm;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.FilesQuestion;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.validation.Checked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds files to a question for several, and removes them, while the person stays on its page: for the page's own buttons,
 * and for its script, which asks for JSON.
 */
final class FileActions {

    private static final int OK = 200;
    private static final int UNPROCESSABLE_CONTENT = 422;

    private final Uploads uploads;
    private final Saving saving;
    private final Answering answering;
    private final Replies replies;
    private final Wayfinding wayfinding;

    FileActions(Uploads uploads, Saving saving, Answering answering, Replies replies, Wayfinding wayfinding) {
        this.uploads = uploads;
        this.saving = saving;
        this.answering = answering;
        this.replies = replies;
        this.wayfinding = wayfinding;
    }

    /** Adds or removes, where that is what the form was sent for. */
    Optional<FormsResponse> act(Visit visit, Place place, Path path, SentForm form) {
        Optional<FilesQuestion> adding = asked(visit, place, FilesQuestion.ADD);
        if (adding.isPresent()) {
            Taken taken = uploads.take(visit, place, Intent.CHANGING, form, Answering.entered(form.fields()));
            try {
                return Optional.of(add(visit, place, path, adding.get(), taken, Overwriting.sent(form.fields())));
            } finally {
                uploads.settle(visit, taken);
            }
        }
        return asked(visit, place, FilesQuestion.REMOVE).map(question -> remove(visit, place, question, form.fields()));
    }

    private static Optional<FilesQuestion> asked(Visit visit, Place place, String parameter) {
        return visit.request()
                .query(parameter)
                .flatMap(property -> ((QuestionPage) place.page())
                        .allQuestions()
                        .filter(FilesQuestion.class::isInstance)
                        .map(FilesQuestion.class::cast)
                        .filter(question -> question.property().equals(property))
                        .findFirst());
    }

    private FormsResponse add(Visit visit, Place place, Path path, FilesQuestion question, Taken taken, String stamp) {
        Checked checked = answering.validator(place).check((QuestionPage) place.page(), taken.entered());
        boolean refused = !taken.entered().files(question.property()).refused().isEmpty();
        List<UploadedFile> added = taken.added().getOrDefault(question.property(), List.of());
        if (!added.isEmpty()) {
            Map<String, Answer> files = Map.of(question.property(), new Answer.OfFiles(added));
            saving.change(visit, place, stamp, files.keySet(), answers -> taken.into(answers, files));
        }
        if (refused || added.isEmpty()) {
            if (wantsJson(visit)) {
                return replies.json(visit, UNPROCESSABLE_CONTENT, refusal(visit, question, taken, checked));
            }
            return checked.isAccepted()
                    ? stay(visit, place)
                    : answering.refuse(
                            visit, new Asked(place, path, Intent.CHANGING, stamp), taken.withNothingNew(), checked);
        }
        return wantsJson(visit) ? replies.json(visit, OK, accepted(added.get(added.size() - 1))) : stay(visit, place);
    }

    private static String refusal(Visit visit, FilesQuestion question, Taken taken, Checked checked) {
        String name = taken.entered().files(question.property()).refused().stream()
                .map(refused -> refused.name())
                .findFirst()
                .orElse("");
        String message = checked.errors().stream()
                .map(error -> error.message().in(visit.language()))
                .findFirst()
                .orElse("");
        return UploadAnswer.refused(name, message).json();
    }

    private static String accepted(UploadedFile file) {
        return UploadAnswer.uploaded(dev.guildhall.components.multifileupload.UploadedFile.builder()
                        .name(file.name())
                        .size(file.size())
                        .deleteValue(file.id())
                        .build())
                .json();
    }

    /** Removes the file only where it is one of the person's own answer: an id that was sent proves nothing. */
    private FormsResponse remove(Visit visit, Place place, FilesQuestion question, FormData fields) {
        String id = fields.first(question.removeField()).orElse("");
        saving.change(
                visit,
                place,
                Overwriting.sent(fields),
                Set.of(question.property()),
                answers -> without(answers, question.property(), id));
        return wantsJson(visit) ? replies.json(visit, OK, UploadAnswer.deleted().json()) : stay(visit, place);
    }

    private static Answers without(Answers answers, String property, String id) {
        List<UploadedFile> rest = answers.find(property).stream()
                .flatMap(answer -> FilesIn.of(answer).stream())
                .filter(file -> !file.id().equals(id))
                .toList();
        if (answers.find(property).filter(Answer.OfFiles.class::isInstance).isEmpty()) {
            return answers;
        }
        return rest.isEmpty() ? answers.without(property) : answers.with(property, new Answer.OfFiles(rest));
    }

    private FormsResponse stay(Visit visit, Place place) {
        return replies.redirect(visit, wayfinding.address(place, wayfinding.wayOf(visit)));
    }

    private static boolean wantsJson(Visit visit) {
        return visit.request()
                .header("Accept")
                .filter(type -> type.contains("application/json"))
                .isPresent();
    }
}
