package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.upload.FileRules;
import dev.guildhall.forms.upload.FileType;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question that is answered with a file; its property is an {@link UploadedFile}.
 *
 * <pre>{@code
 * fileUpload("photo", Text.of("Upload your photo", "Uwchlwythwch eich llun"))
 *         .accepting(FileType.JPG, FileType.PNG)
 *         .maxBytes(2 * 1024 * 1024)
 * }</pre>
 *
 * <p>Takes a PDF, JPG or PNG of at most 10 MB unless told otherwise. A file that was uploaded stays until another is chosen.
 *
 * @see <a href="https://design-system.service.gov.uk/components/file-upload/">Design System: file upload</a>
 */
public final class FileQuestion extends AskedQuestion<FileQuestion> implements Question {

    private static final String YES = "yes";

    private final FileRules rules;

    private FileQuestion(Asking asking, FileRules rules) {
        super(asking);
        this.rules = rules;
    }

    static FileQuestion of(String property, Text wording) {
        return new FileQuestion(Asking.of(property, wording), FileRules.ofFiles(1));
    }

    @Override
    FileQuestion with(Asking asking) {
        return new FileQuestion(asking, rules);
    }

    /** The kinds of file that are taken. A file must be one both by the ending of its name and by what is in it. */
    public FileQuestion accepting(FileType... types) {
        return new FileQuestion(asking, rules.withTypes(List.of(types)));
    }

    /** The largest file that is taken, in bytes. */
    public FileQuestion maxBytes(long bytes) {
        return new FileQuestion(asking, rules.withMaxBytes(bytes));
    }

    @Override
    public Optional<FileRules> fileRules() {
        return Optional.of(rules);
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfFile.class;
    }

    @Override
    public List<String> fields() {
        return isOptional() ? List.of(property(), removeField()) : List.of(property());
    }

    /** The box that is ticked to take the file away. */
    String removeField() {
        return property() + "-remove";
    }

    /** What is sent with the page to take the file away; empty where one is needed. */
    public Optional<QuestionAction> removing() {
        return isOptional() ? Optional.of(new QuestionAction(removeField(), YES, Uploading.REMOVE)) : Optional.empty();
    }

    static String ticked() {
        return YES;
    }

    @Override
    public Manner manner() {
        return Manner.UPLOADED;
    }

    @Override
    public List<String> autocompletes() {
        return List.of();
    }

    @Override
    public Reading read(Entered entered) {
        EnteredFiles there = entered.files(property());
        if (!there.refused().isEmpty()) {
            return new Reading.Refused(there.faults());
        }
        boolean removed = isOptional() && entered.typed(removeField()).equals(YES);
        return there.files().isEmpty() || removed
                ? new Reading.LeftBlank()
                : new Reading.Answered(new Answer.OfFile(there.files().get(0)));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfFile file
                ? Entered.of(Map.of()).withFiles(property(), EnteredFiles.of(List.of(file.file())))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfFile file ? List.of(file.file().name()) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Uploading.one(this, rules, view);
    }
}
