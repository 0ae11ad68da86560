package dev.guildhall.components.multifileupload;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.DescribedBy;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Attributes.Attribute;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A question to which the answer is several files, each uploaded by itself.
 *
 * <pre>{@code
 * MultiFileUpload.builder()
 *         .name("documents")
 *         .label(Label.of("Upload your documents"))
 *         .uploadUrl("/evidence/upload")
 *         .deleteUrl("/evidence/delete")
 *         .files(uploadedSoFar)
 *         .maxFileSize(10 * 1024 * 1024)
 *         .build()
 * }</pre>
 *
 * <p>It stands in a form of its own page, with the method post, and its hidden fields (such as a token against forged
 * requests) are sent with every request. Let it be the form's only question: Enter in a text field would press Upload.
 *
 * <p><b>Without JavaScript</b> the button Upload posts the form to {@code uploadUrl} as {@code multipart/form-data}, the
 * files under the component's name, and a button Delete posts it to {@code deleteUrl} as
 * {@code application/x-www-form-urlencoded}, the file's {@code deleteValue} under {@code deleteName}. The server answers
 * with a redirect to the page (303), which shows what is there now.
 *
 * <p><b>With it</b> the same requests, one file at a time, come with {@code Accept: application/json}, and the server
 * answers with an {@link UploadAnswer}:
 *
 * <pre>
 * to an upload    {"file": {"name": "a.pdf", "size": 9, "status": "uploaded", "deleteValue": "f3"}, "success": true}
 *             or  {"file": {"name": "a.exe"}, "error": "a.exe must be a PDF"}
 * to a deletion   {"success": true}
 *             or  {"error": "a.pdf could not be deleted. Try again"}
 * </pre>
 *
 * <p>Only the name and the deleteValue are needed of a file; {@code status} may be {@code being-checked}, {@code href} says
 * where it can be looked at. Any other answer, and none, is told as a failure that can be tried again. Size and number are
 * checked in the browser as a courtesy; the server must check them.
 *
 * @see <a href="https://design-patterns.service.justice.gov.uk/components/multi-file-upload/">MoJ: multi file upload</a>
 */
public record MultiFileUpload(
        String name,
        String id,
        Label label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        List<UploadedFile> files,
        String uploadUrl,
        String deleteUrl,
        String deleteName,
        String accept,
        int maxFiles,
        long maxFileSize,
        int headingLevel,
        Map<Word, String> words,
        String classes,
        Attributes attributes)
        implements Component {

    public MultiFileUpload {
        files = List.copyOf(files);
        words = Map.copyOf(words);
    }

    /** Starts an upload in English, with what is usual. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtemultifileuploadGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The id of the control. */
    public String controlId() {
        return id.isEmpty() ? name : id;
    }

    String description() {
        return DescribedBy.of("", controlId(), hint, errorMessage);
    }

    FileRow row(UploadedFile file) {
        return new FileRow(this, file, FileRow.Kind.OF_A_FILE);
    }

    FileRow emptyRow() {
        UploadedFile none = new UploadedFile("", OptionalLong.empty(), UploadedFile.Status.UPLOADED, "", "", "");
        return new FileRow(this, none, FileRow.Kind.COPIED_BY_THE_SCRIPT);
    }

    String word(Word word) {
        return requireNonNull(words.get(word), word.attribute);
    }

    /** What the script needs to know. */
    Attributes settings() {
        List<Attribute> all = new ArrayList<>();
        all.add(new Attribute.Valued("data-upload-url", uploadUrl));
        all.add(new Attribute.Valued("data-delete-url", deleteUrl));
        if (maxFiles > 0) {
            all.add(new Attribute.Valued("data-max-files", Integer.toString(maxFiles)));
        }
        if (maxFileSize > 0) {
            all.add(new Attribute.Valued("data-max-file-size", Long.toString(maxFileSize)));
        }
        for (Word word : Word.values()) {
            String wording = word(word)
                    .replace("%{maxFiles}", Integer.toString(maxFiles))
                    .replace("%{maxFileSize}", FileSize.inWords(maxFileSize));
            all.add(new Attribute.Valued("data-i18n." + word.attribute, wording));
        }
        return new Attributes(all);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private @Nullable Label label;
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private final List<UploadedFile> files = new ArrayList<>();
        private String uploadUrl = "";
        private String deleteUrl = "";
        private String deleteName = "delete";
        private String accept = "";
        private int maxFiles = 0;
        private long maxFileSize = 0;
        private int headingLevel = 2;
        private Language language = Language.ENGLISH;
        private final Map<Word, String> words = new EnumMap<>(Word.class);
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** The name under which files are sent. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** The id of the control, to which an error summary can lead; its name when left out. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** What is asked. */
        public Builder label(Label label) {
            this.label = requireNonNull(label, "label");
            return this;
        }

        /** Help with the answer: which kinds of file, how large, how many. */
        public Builder hint(Hint hint) {
            this.hint = Optional.of(hint);
            return this;
        }

        /** What is wrong with the answer; a refused file has its own. */
        public Builder errorMessage(ErrorMessage errorMessage) {
            this.errorMessage = Optional.of(errorMessage);
            return this;
        }

        /** What was uploaded so far: one more. */
        public Builder file(UploadedFile file) {
            this.files.add(requireNonNull(file, "file"));
            return this;
        }

        /** What was uploaded so far: these, instead of those given before. */
        public Builder files(List<UploadedFile> files) {
            this.files.clear();
            this.files.addAll(files);
            return this;
        }

        /** Where files are posted to; no personal data in it. */
        public Builder uploadUrl(String uploadUrl) {
            this.uploadUrl = requireNonNull(uploadUrl, "uploadUrl");
            return this;
        }

        /** Where it is posted that a file shall be deleted; no personal data in it. */
        public Builder deleteUrl(String deleteUrl) {
            this.deleteUrl = requireNonNull(deleteUrl, "deleteUrl");
            return this;
        }

        /** The name under which a file's deleteValue is sent; {@code delete} when left out. */
        public Builder deleteName(String deleteName) {
            this.deleteName = requireNonNull(deleteName, "deleteName");
            return this;
        }

        /** Which kinds of file the browser offers, for example {@code .pdf,image/jpeg}. The server must check. */
        public Builder accept(String accept) {
            this.accept = requireNonNull(accept, "accept");
            return this;
        }

        /** How many files there may be; 0, as when left out, for any number. The server must check. */
        public Builder maxFiles(int maxFiles) {
            this.maxFiles = maxFiles;
            return this;
        }

        /** How large each may be, in bytes; 0, as when left out, for any size. The server must check. */
        public Builder maxFileSize(long maxFileSize) {
            this.maxFileSize = maxFileSize;
            return this;
        }

        /** The level of the heading of the list, from 1 to 6; 2 when left out. */
        public Builder headingLevel(int headingLevel) {
            this.headingLevel = headingLevel;
            return this;
        }

        /** The language of the words that are not given; English when left out. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** A wording in place of the usual one. */
        public Builder word(Word word, String wording) {
            this.words.put(requireNonNull(word, "word"), requireNonNull(wording, "wording"));
            return this;
        }

        /** Classes to add to the whole, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes of the control for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when it has no name, label or address, or a limit or level that is none
         */
        public MultiFileUpload build() {
            String own = ControlName.required(name, "multi-file upload");
            if (label == null) {
                throw new IllegalStateException("The multi-file upload \"" + own
                        + "\" has no label: call label(...), or nobody is told what to upload (WCAG 2.2, 3.3.2)");
            }
            require(!uploadUrl.isEmpty(), own, "has no address to upload to: call uploadUrl(...)");
            require(!deleteUrl.isEmpty(), own, "has no address to delete files at: call deleteUrl(...)");
            require(
                    maxFiles >= 0 && maxFileSize >= 0,
                    own,
                    "has a limit below 0: call maxFiles(...) and maxFileSize(...) with 1 or more, or leave them out");
            require(
                    headingLevel >= 1 && headingLevel <= 6,
                    own,
                    "has a heading of level " + headingLevel + ": call headingLevel(...) with 1 to 6");
            Map<Word, String> all = new EnumMap<>(Word.class);
            for (Word word : Word.values()) {
                all.put(word, words.getOrDefault(word, word.usual.in(language)));
            }
            return new MultiFileUpload(
                    own,
                    id,
                    label,
                    hint,
                    errorMessage,
                    files,
                    uploadUrl,
                    deleteUrl,
                    deleteName,
                    accept,
                    maxFiles,
                    maxFileSize,
                    headingLevel,
                    all,
                    classes,
                    attributes);
        }

        private static void require(boolean holds, String name, String otherwise) {
            if (!holds) {
                throw new IllegalStateException("The multi-file upload \"" + name + "\" " + otherwise);
            }
        }
    }

    /** What the component says by itself; <code>%{file}</code> is the name of the file. */
    public enum Word {
        /** The button without JavaScript. */
        UPLOAD("upload", "Upload files", "Uwchlwytho ffeiliau"),
        /** Beside the control, with JavaScript. */
        DROP(
                "drop",
                "Drag and drop files here, or choose them",
                "Llusgwch a gollyngwch ffeiliau yma, neu dewiswch nhw"),
        /** The heading of the list. */
        FILES("files", "Files added", "Ffeiliau a ychwanegwyd"),
        UPLOADING("uploading", "Uploading", "Yn uwchlwytho"),
        UPLOADED("uploaded", "Uploaded", "Wedi’i huwchlwytho"),
        BEING_CHECKED("being-checked", "Being checked", "Yn cael ei gwirio"),
        DELETE("delete", "Delete", "Dileu"),
        /** Takes a file off the list that was not uploaded. */
        REMOVE("remove", "Remove", "Tynnu"),
        TRY_AGAIN("try-again", "Try again", "Rhoi cynnig arall arni"),
        /** What a screen reader says before an error. */
        ERROR("error", "Error", "Gwall"),
        UPLOADING_FILE("uploading-file", "Uploading %{file}", "Yn uwchlwytho %{file}"),
        UPLOADED_FILE("uploaded-file", "%{file} has been uploaded", "Mae %{file} wedi’i huwchlwytho"),
        DELETED_FILE("deleted-file", "%{file} has been deleted", "Mae %{file} wedi’i dileu"),
        /** No answer, or one that cannot be understood. */
        NOT_UPLOADED(
                "not-uploaded",
                "%{file} could not be uploaded. Check your internet connection and try again",
                "Nid oedd modd uwchlwytho %{file}. Gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni"),
        /** No answer, or one that cannot be understood. */
        NOT_DELETED(
                "not-deleted",
                "%{file} could not be deleted. Check your internet connection and try again",
                "Nid oedd modd dileu %{file}. Gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni"),
        /** With <code>%{maxFileSize}</code>. */
        TOO_LARGE(
                "too-large",
                "%{file} must be %{maxFileSize} or smaller",
                "Rhaid i %{file} fod yn %{maxFileSize} neu’n llai"),
        /** With <code>%{maxFiles}</code>. */
        TOO_MANY(
                "too-many",
                "%{file} was not uploaded. You can upload up to %{maxFiles} files",
                "Ni chafodd %{file} ei huwchlwytho. Gallwch uwchlwytho hyd at %{maxFiles} o ffeiliau");

        private final String attribute;
        private final Text usual;

        Word(String attribute, String english, String welsh) {
            this.attribute = attribute;
            this.usual = Text.of(english, welsh);
        }
    }
}
