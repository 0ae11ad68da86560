package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.EnteredFiles;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.validation.Checked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What taking in the files of a page came to.
 *
 * @param entered what was typed, and with it the files: those that were there and those that are new
 * @param added those that are new, by question
 */
record Taken(Entered entered, Map<String, List<UploadedFile>> added) {

    static Taken nothing(Entered entered) {
        return new Taken(entered, Map.of());
    }

    /** The same after what is new has been saved. */
    Taken withNothingNew() {
        return new Taken(entered, Map.of());
    }

    /** What to show where nothing of what is new has been saved: as if it had not been chosen. */
    Entered enteredBefore() {
        Entered shown = entered;
        for (Map.Entry<String, List<UploadedFile>> each : added.entrySet()) {
            EnteredFiles files = entered.files(each.getKey());
            List<UploadedFile> rest = files.files().stream()
                    .filter(file -> !each.getValue().contains(file))
                    .toList();
            shown = shown.withFiles(each.getKey(), new EnteredFiles(rest, files.refused()));
        }
        return shown;
    }

    /** The ids of those that are new. */
    Set<String> addedIds() {
        return added.values().stream()
                .flatMap(List::stream)
                .map(UploadedFile::id)
                .collect(Collectors.toSet());
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
                List<UploadedFile> files =
                        new ArrayList<>(current.find(property).map(FilesIn::of).orElseGet(List::of));
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

    /** How many, never which. */
    @Override
    public String toString() {
        return addedIds().size() + " new files";
    }
}
