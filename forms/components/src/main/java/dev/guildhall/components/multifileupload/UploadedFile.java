package dev.guildhall.components.multifileupload;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * One file that the server has, or has refused.
 *
 * <pre>{@code
 * UploadedFile.builder().name("passport.jpg").size(204_800).deleteValue("f3a9").build()
 * UploadedFile.builder().name("letter.exe").errorMessage("letter.exe must be a PDF or a JPG").build()
 * }</pre>
 *
 * @param name as the person called it
 * @param size in bytes
 * @param errorMessage why it was refused; empty unless it was
 * @param deleteValue what is sent to have it deleted: an id of the server's own, never the name; empty where it cannot be
 * @param href where it can be looked at; empty where it cannot
 */
public record UploadedFile(
        String name, OptionalLong size, Status status, String errorMessage, String deleteValue, String href) {

    /** Starts a file that was uploaded. */
    public static Builder builder() {
        return new Builder();
    }

    /** What has become of a file. */
    public enum Status {
        UPLOADED("uploaded"),
        /** Uploaded, and not yet searched for viruses, say. */
        BEING_CHECKED("being-checked"),
        REFUSED("refused");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private String name = "";
        private OptionalLong size = OptionalLong.empty();
        private Status status = Status.UPLOADED;
        private String errorMessage = "";
        private String deleteValue = "";
        private String href = "";

        private Builder() {}

        /** As the person called it. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** How large it is, in bytes. */
        public Builder size(long bytes) {
            this.size = OptionalLong.of(bytes);
            return this;
        }

        /** It is there, and not yet searched for viruses, say. */
        public Builder beingChecked() {
            this.status = Status.BEING_CHECKED;
            return this;
        }

        /** It was refused, for this reason; begin with the file's name. */
        public Builder errorMessage(String errorMessage) {
            this.errorMessage = requireNonNull(errorMessage, "errorMessage");
            this.status = Status.REFUSED;
            return this;
        }

        /** What is sent to have it deleted: an id of the server's own. */
        public Builder deleteValue(String deleteValue) {
            this.deleteValue = requireNonNull(deleteValue, "deleteValue");
            return this;
        }

        /** Where it can be looked at; no personal data in it, so not the file's name. */
        public Builder href(String href) {
            this.href = requireNonNull(href, "href");
            return this;
        }

        /**
         * The file.
         *
         * @throws IllegalStateException when it has no name, or a size below 0, or was refused for no reason
         */
        public UploadedFile build() {
            if (name.isEmpty()) {
                throw new IllegalStateException(
                        "The uploaded file has no name: call name(...) with the name that the person gave it");
            }
            if (size.isPresent() && size.getAsLong() < 0) {
                throw new IllegalStateException("The uploaded file has a size of " + size.getAsLong()
                        + " bytes: call size(...) with 0 or more, or leave it out");
            }
            if (status == Status.REFUSED && errorMessage.isBlank()) {
                throw new IllegalStateException(
                        "The uploaded file was refused for no reason: say in errorMessage(...) what is wrong and the mend");
            }
            return new UploadedFile(name, size, status, errorMessage, deleteValue, href);
        }
    }
}
