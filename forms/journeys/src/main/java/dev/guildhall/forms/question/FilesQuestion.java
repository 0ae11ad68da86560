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
 * A question that is answered with several files, added one after the other; its property is a {@code List} of {@link
 * UploadedFile}. It stands on a page of its own.
 *
 * <p>Takes up to 10 files, each a PDF, JPG or PNG of at most 10 MB, unless told otherwise. Works without JavaScript.
 *
 * @see <a href="https://design-patterns.service.justice.gov.uk/components/multi-file-upload/">MoJ: multi file upload</a>
 */
public final class FilesQuestion extends AskedQuestion<FilesQuestion> implements Question {

    /** The parameter of the page's address that adds files to the property it names, and stays on the page. */
    public static final String ADD = "add-to";

    /** The parameter of the page's address that removes a file from the property it names. */
    public static final String REMOVE = "remove-from";

    private final FileRules rules;

    private FilesQuestion(Asking asking, FileRules rules) {
        super(asking);
        this.rules = rules;
    }

    static FilesQuestion of(String property, Text wording) {
        return new FilesQuestion(Asking.of(property, wording), FileRules.ofFiles(FileRules.DEFAULT_MAX_FILES));
    }

    @Override
    FilesQuestion with(Asking asking) {
        return new FilesQuestion(asking, rules);
    }

    /** The kinds of file that are taken. A file must be one both by the ending of its name and by what is in it. */
    public FilesQuestion accepting(FileType... types) {
        return new FilesQuestion(asking, rules.withTypes(List.of(types)));
    }

    /** The largest file that is taken, in bytes. */
    public FilesQuestion maxBytes(long bytes) {
        return new FilesQuestion(asking, rules.withMaxBytes(bytes));
    }

    /** How many files are taken in all. */
    public FilesQuestion maxFiles(int files) {
        return new FilesQuestion(asking, rules.withMaxFiles(files));
    }

    /** The field in which the id of a file to remove is sent. */
    public String removeField() {
        return property() + "-remove";
    }

    /** What is sent to {@link #removingAt} to take a file away. */
    public QuestionAction removing(UploadedFile file) {
        return new QuestionAction(removeField(), file.id(), Uploading.REMOVE);
    }

    /** Where files are sent that are added while the person stays on the page, which is sent to this address. */
    public String addingAt(String action) {
        return at(action, ADD);
    }

    /** Where a file of the page that is sent to this address is removed. */
    public String removingAt(String action) {
        return at(action, REMOVE);
    }

    private String at(String action, String parameter) {
        return action + (action.contains("?") ? "&" : "?") + parameter + "=" + property();
    }

    @Override
    public Optional<FileRules> fileRules() {
        return Optional.of(rules);
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfFiles.class;
    }

    @Override
    public List<String> fields() {
        return List.of(property());
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
        return there.files().isEmpty()
                ? new Reading.LeftBlank()
                : new Reading.Answered(new Answer.OfFiles(there.files()));
    }

    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfFiles files
                ? Entered.of(Map.of()).withFiles(property(), EnteredFiles.of(files.files()))
                : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfFiles files
                ? files.files().stream().map(UploadedFile::name).toList()
                : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return Uploading.several(this, rules, view);
    }
}
