package dev.guildhall.components.fileupload;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.formgroup.DescribedBy;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.label.Label;
import gg.jte.TemplateOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field for a file, or for several.
 *
 * <pre>{@code
 * FileUpload.builder().name("photo").label(Label.of("Upload a photo")).dropZone().build()
 * }</pre>
 *
 * <p>Its form needs {@code method="post"} and {@code enctype="multipart/form-data"}.
 *
 * @see <a href="https://design-system.service.gov.uk/components/file-upload/">Design System: file upload</a>
 */
public record FileUpload(
        String name,
        String id,
        boolean disabled,
        boolean multiple,
        String describedBy,
        Optional<Label> label,
        Optional<Hint> hint,
        Optional<ErrorMessage> errorMessage,
        FormGroup formGroup,
        boolean dropZone,
        String chooseFilesButtonText,
        String dropInstructionText,
        Optional<PluralText> multipleFilesChosenText,
        String noFileChosenText,
        String enteredDropZoneText,
        String leftDropZoneText,
        String classes,
        Attributes attributes,
        String wrapperClasses,
        Attributes wrapperAttributes)
        implements Component {

    /** Starts a file upload with the reference's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtefileuploadGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The id of the control. */
    public String controlId() {
        return id.isEmpty() ? name : id;
    }

    String description() {
        return DescribedBy.of(describedBy, controlId(), hint, errorMessage);
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private String id = "";
        private boolean disabled;
        private boolean multiple;
        private String describedBy = "";
        private Optional<Label> label = Optional.empty();
        private Optional<Hint> hint = Optional.empty();
        private Optional<ErrorMessage> errorMessage = Optional.empty();
        private FormGroup formGroup = FormGroup.PLAIN;
        private boolean dropZone;
        private String chooseFilesButtonText = "";
        private String dropInstructionText = "";
        private Optional<PluralText> multipleFilesChosenText = Optional.empty();
        private String noFileChosenText = "";
        private String enteredDropZoneText = "";
        private String leftDropZoneText = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;
        private String wrapperClasses = "";
        private Attributes wrapperAttributes = Attributes.NONE;

        private Builder() {}

        /** The name under which the answer is sent. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** The id of the control; its name when left out. */
        public Builder id(String id) {
            this.id = requireNonNull(id, "id");
            return this;
        }

        /** Nobody can change it and the form does not send it. */
        public Builder disabled() {
            this.disabled = true;
            return this;
        }

        /** More than one file can be chosen. */
        public Builder multiple() {
            this.multiple = true;
            return this;
        }

        /** Ids of more elements that describe the control, separated by spaces; hint and error message come by themselves. */
        public Builder describedBy(String describedBy) {
            this.describedBy = requireNonNull(describedBy, "describedBy");
            return this;
        }

        /** What is asked; a control without one has no accessible name. */
        public Builder label(Label label) {
            this.label = Optional.of(label);
            return this;
        }

        /** Help with the answer. */
        public Builder hint(Hint hint) {
            this.hint = Optional.of(hint);
            return this;
        }

        /** What is wrong with the answer. */
        public Builder errorMessage(ErrorMessage errorMessage) {
            this.errorMessage = Optional.of(errorMessage);
            return this;
        }

        /** The box around the control. */
        public Builder formGroup(FormGroup formGroup) {
            this.formGroup = requireNonNull(formGroup, "formGroup");
            return this;
        }

        /** Where scripts run, files can also be dropped, and the words below are used. */
        public Builder dropZone() {
            this.dropZone = true;
            return this;
        }

        /** What the button says that opens the choice of files. */
        public Builder chooseFilesButtonText(String chooseFilesButtonText) {
            this.chooseFilesButtonText = requireNonNull(chooseFilesButtonText, "chooseFilesButtonText");
            return this;
        }

        /** What is said beside that button. */
        public Builder dropInstructionText(String dropInstructionText) {
            this.dropInstructionText = requireNonNull(dropInstructionText, "dropInstructionText");
            return this;
        }

        /** How many files are chosen, with <code>%{count}</code> for the number. */
        public Builder multipleFilesChosenText(PluralText multipleFilesChosenText) {
            this.multipleFilesChosenText = Optional.of(multipleFilesChosenText);
            return this;
        }

        /** No file is chosen. */
        public Builder noFileChosenText(String noFileChosenText) {
            this.noFileChosenText = requireNonNull(noFileChosenText, "noFileChosenText");
            return this;
        }

        /** What screen readers are told when files are dragged over the field. */
        public Builder enteredDropZoneText(String enteredDropZoneText) {
            this.enteredDropZoneText = requireNonNull(enteredDropZoneText, "enteredDropZoneText");
            return this;
        }

        /** What screen readers are told when files are dragged away from it. */
        public Builder leftDropZoneText(String leftDropZoneText) {
            this.leftDropZoneText = requireNonNull(leftDropZoneText, "leftDropZoneText");
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes for which there is no option, such as {@code accept}. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /** Classes of the element that files can be dropped on. */
        public Builder wrapperClasses(String wrapperClasses) {
            this.wrapperClasses = requireNonNull(wrapperClasses, "wrapperClasses");
            return this;
        }

        /** Attributes of the element that files can be dropped on. */
        public Builder wrapperAttributes(Attributes wrapperAttributes) {
            this.wrapperAttributes = requireNonNull(wrapperAttributes, "wrapperAttributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when it has no name
         */
        public FileUpload build() {
            return new FileUpload(
                    ControlName.required(name, "file upload"),
                    id,
                    disabled,
                    multiple,
                    describedBy,
                    label,
                    hint,
                    errorMessage,
                    formGroup,
                    dropZone,
                    chooseFilesButtonText,
                    dropInstructionText,
                    multipleFilesChosenText,
                    noFileChosenText,
                    enteredDropZoneText,
                    leftDropZoneText,
                    classes,
                    attributes,
                    wrapperClasses,
                    wrapperAttributes);
        }
    }
}
