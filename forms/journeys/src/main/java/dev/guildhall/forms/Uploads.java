package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.http.FormLimits;
import dev.guildhall.forms.http.SentFile;
import dev.guildhall.forms.http.SentForm;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.EnteredFiles;
import dev.guildhall.forms.question.EnteredFiles.Refused;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.upload.FileRules;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes in the files of a page: those that its questions take are kept, the others are refused with a reason each. */
final class Uploads {

    private final Applications applications;
    private final Optional<FileKeeping> keeping;

    Uploads(Applications applications, Optional<FileKeeping> keeping) {
        this.applications = applications;
        this.keeping = keeping;
    }

    /** How much of the page's form is read. */
    static FormLimits limits(QuestionPage page) {
        FormLimits limits = FormLimits.of(JourneyHandler.MAX_FORM_BYTES);
        for (Question question : page.allQuestions().toList()) {
            if (question.fileRules().isPresent()) {
                FileRules rules = question.fileRules().get();
                limits = limits.withFiles(
                        question.property(), new FormLimits.OfFiles(rules.maxBytes(), rules.maxFiles()));
            }
        }
        return limits;
    }

    static boolean areAskedOn(QuestionPage page) {
        return page.allQuestions().anyMatch(question -> question.fileRules().isPresent());
    }

    /** Takes in the files of the page that came with the form. A new file of a question for one takes the place of the old. */
    Taken take(Visit visit, Place place, Intent intent, SentForm form, Entered typed) {
        QuestionPage page = (QuestionPage) place.page();
        if (keeping.isEmpty() || !areAskedOn(page)) {
            return Taken.nothing(typed);
        }
        Answers all = visit.loaded().map(Loaded::answers).orElseGet(() -> applications.answers(visit.session()));
        // what is there by now of an item that the page was to add is another's
        Answers answers = intent == Intent.ADDING ? Answers.none() : AnswersAt.of(place, all);
        Entered entered = typed;
        Map<String, List<UploadedFile>> added = new LinkedHashMap<>();
        for (Question question : page.allQuestions().toList()) {
            if (question.fileRules().isPresent()) {
                FileRules rules = question.fileRules().get();
                List<UploadedFile> there =
                        answers.find(question.property()).map(FilesIn::of).orElseGet(List::of);
                entered = entered.withFiles(
                        question.property(),
                        rules.maxFiles() == 1 && question.answerType() == Answer.OfFile.class
                                ? one(keeping.get(), question, rules, form, there, added)
                                : several(keeping.get(), question, rules, form, there, added));
            }
        }
        return new Taken(entered, added);
    }

    private static EnteredFiles one(
            FileKeeping keeping,
            Question question,
            FileRules rules,
            SentForm form,
            List<UploadedFile> there,
            Map<String, List<UploadedFile>> added) {
        List<SentFile> sent = form.files(question.property());
        if (sent.isEmpty()) {
            return EnteredFiles.of(there);
        }
        if (sent.size() > 1) {
            return new EnteredFiles(there, List.of(tooMany(question, rules, sent.get(1))));
        }
        EnteredFiles taken = several(keeping, question, rules, form, List.of(), added);
        return taken.files().isEmpty() ? new EnteredFiles(there, taken.refused()) : taken;
    }

    private static EnteredFiles several(
            FileKeeping keeping,
            Question question,
            FileRules rules,
            SentForm form,
            List<UploadedFile> there,
            Map<String, List<UploadedFile>> added) {
        List<UploadedFile> files = new ArrayList<>(there);
        List<Refused> refused = new ArrayList<>();
        for (SentFile sent : form.files(question.property())) {
            if (files.size() >= rules.maxFiles()) {
                refused.add(tooMany(question, rules, sent));
                continue;
            }
            FileKeeping.Kept kept = keeping.keep(question, rules, sent);
            kept.file().ifPresent(file -> {
                files.add(file);
                added.computeIfAbsent(question.property(), property -> new ArrayList<>())
                        .add(file);
            });
            kept.refused().ifPresent(refused::add);
        }
        return new EnteredFiles(files, refused);
    }

    private static Refused tooMany(Question question, FileRules rules, SentFile sent) {
        return new Refused(
                UploadedFile.shownName(sent.name()),
                new Fault(
                        List.of(question.property()),
                        Fault.TOO_MANY_FILES,
                        Map.of("max", Integer.toString(rules.maxFiles()))));
    }

    /** Deletes what is new and was not saved. */
    void settle(Visit visit, Taken taken) {
        settle(visit, taken.addedIds());
    }

    /** Deletes what a save has left without an answer that holds it. */
    void settle(Visit visit, Saved saved) {
        Set<String> gone = FilesIn.ids(saved.before().answers());
        gone.removeAll(FilesIn.ids(saved.after().answers()));
        settle(visit, gone);
    }

    /** What is stored now decides, for another request may have saved meanwhile, or this one been taken back. */
    private void settle(Visit visit, Set<String> candidates) {
        if (keeping.isPresent() && !candidates.isEmpty()) {
            keeping.get().settle(candidates, () -> applications.answers(visit.session()));
        }
    }

    /** Whether two answers are the same, files by what is in them. */
    boolean isSame(Answer one, Answer other) {
        return one.equals(other)
                || (one instanceof Answer.OfFile first
                        && other instanceof Answer.OfFile second
                        && keeping.filter(files -> files.isSame(first.file(), second.file()))
                                .isPresent());
    }
}
