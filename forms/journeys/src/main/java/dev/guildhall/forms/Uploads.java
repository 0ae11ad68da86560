package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.http.FormLimits;
import dev.guildhall.forms.http.SentFile;
import dev.guildhall.forms.http.SentForm;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.EnteredFiles;
import dev.guildhall.forms.question.EnteredFiles.Refused;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.upload.FileRules;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.validation.Checked;
import java.util.ArrayList;
import java.util.HashSet;
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

    /**
     * What taking in the files of a page came to.
     *
     * @param entered what was typed, and with it the files: those that were there and those that are new
     * @param added those that are new, by question
     * @param before the ids of all files that the application held before
     */
    record Taken(Entered entered, Map<String, List<UploadedFile>> added, Set<String> before) {

        private static Taken nothing(Entered entered) {
            return new Taken(entered, Map.of(), Set.of());
        }

        /** The same after what is new has been saved. */
        Taken withNothingNew() {
            return new Taken(entered, Map.of(), before);
        }

        /**
         * What becomes of the answers with these. Several files are added to those there now, whoever added them meanwhile;
         * where one is asked for and none came, the one that is there now stays, whoever put it there meanwhile.
         */
        Answers into(Answers current, Map<String, Answer> accepted) {
            Map<String, Answer> more = new LinkedHashMap<>(accepted);
            for (Map.Entry<String, Answer> each : accepted.entrySet()) {
                String property = each.getKey();
                if (each.getValue() instanceof Answer.OfFiles) {
                    List<UploadedFile> files = new ArrayList<>(
                            current.find(property).map(Uploads::files).orElseGet(List::of));
                    files.addAll(added.getOrDefault(property, List.of()));
                    more.remove(property);
                    if (!files.isEmpty()) {
                        more.put(property, new Answer.OfFiles(files));
                    }
                } else if (each.getValue() instanceof Answer.OfFile && !added.containsKey(property)) {
                    current.find(property).ifPresent(there -> more.put(property, there));
                }
            }
            return current.with(more);
        }

        /** The new files whose own question found nothing wrong, whatever else is. */
        Map<String, Answer> acceptedIn(Checked checked) {
            Map<String, Answer> accepted = new LinkedHashMap<>();
            added.forEach((property, files) -> {
                if (!entered.files(property).refused().isEmpty()) {
                    // of several the good ones stay
                    accepted.put(property, new Answer.OfFiles(files));
                    return;
                }
                Answer answer = checked.answers().get(property);
                boolean faultless = checked.errors().stream()
                        .noneMatch(error -> error.question().equals(property));
                if (answer != null && faultless) {
                    accepted.put(property, answer);
                }
            });
            return accepted;
        }
    }

    /** Takes in the files of the page that came with the form. A new file of a question for one takes the place of the old. */
    Taken take(Visit visit, QuestionPage page, SentForm form, Entered typed) {
        if (keeping.isEmpty() || !areAskedOn(page)) {
            return Taken.nothing(typed);
        }
        Answers answers = visit.loaded().map(Loaded::answers).orElseGet(() -> applications.answers(visit.session()));
        Entered entered = typed;
        Map<String, List<UploadedFile>> added = new LinkedHashMap<>();
        for (Question question : page.allQuestions().toList()) {
            if (question.fileRules().isPresent()) {
                FileRules rules = question.fileRules().get();
                List<UploadedFile> there =
                        answers.find(question.property()).map(Uploads::files).orElseGet(List::of);
                entered = entered.withFiles(
                        question.property(),
                        rules.maxFiles() == 1 && question.answerType() == Answer.OfFile.class
                                ? one(keeping.get(), question, rules, form, there, added)
                                : several(keeping.get(), question, rules, form, there, added));
            }
        }
        return new Taken(entered, added, FileKeeping.ids(answers));
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

    /** Deletes what neither was there before nor is there now, and what was there and is not any more. */
    void settle(Visit visit, Taken taken) {
        Set<String> candidates = new HashSet<>(taken.before());
        taken.added().values().forEach(files -> files.forEach(file -> candidates.add(file.id())));
        if (keeping.isPresent() && !candidates.isEmpty()) {
            keeping.get().settle(candidates, () -> applications.answers(visit.session()));
        }
    }

    /** The files of an answer. */
    static List<UploadedFile> files(Answer answer) {
        if (answer instanceof Answer.OfFile file) {
            return List.of(file.file());
        }
        return answer instanceof Answer.OfFiles files ? files.files() : List.of();
    }
}
