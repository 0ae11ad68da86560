package dev.guildhall.forms.question;

import dev.guildhall.forms.upload.UploadedFile;
import java.util.List;

/**
 * The files of one question: those that are there, and why others that were chosen just now are not. Made from what the
 * service keeps, never from what a form says.
 *
 * @param files those that are there, those chosen just now included
 * @param refused those that were refused, in the order in which they were chosen
 */
public record EnteredFiles(List<UploadedFile> files, List<Refused> refused) {

    static final EnteredFiles NONE = new EnteredFiles(List.of(), List.of());

    public EnteredFiles {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /** These are there. */
    public static EnteredFiles of(List<UploadedFile> files) {
        return new EnteredFiles(files, List.of());
    }

    /** What is wrong with the refused ones, each thing once. */
    public List<Fault> faults() {
        return refused.stream().map(Refused::fault).distinct().toList();
    }

    /** How many, never their names. */
    @Override
    public String toString() {
        return files.size() + " files, " + refused.size() + " refused";
    }

    /** A file that was refused, under the name that it is shown by. */
    public record Refused(String name, Fault fault) {
        /** Why, never its name. */
        @Override
        public String toString() {
            return "refused: " + fault.constraint();
        }
    }
}
