package dev.guildhall.forms.upload;

import dev.guildhall.core.personal.PersonalData;
import java.util.Objects;

/**
 * A file that a person uploaded: what is known of it. Its content is in the {@link FileStore}.
 *
 * <pre>{@code
 * record Claim(UploadedFile receipt) {}
 *
 * FileStore files = SealedFileStore.of(FolderFileStore.in(folder), keys, new SecureRandom());
 * JourneyHandler.of(journey).files(files).keys(keys).onSubmit(submission -> {
 *     try (InputStream content = files.open(submission.application().receipt().id())) { ... }
 * })
 * }</pre>
 *
 * @param id names the content in the store; of the handler's own making
 * @param name as the person called it, for showing only: any characters, no path, at most {@value #MAX_NAME} of them
 * @param contentType the media type of what is in it, as found by looking, not as the browser said
 * @param size in bytes
 */
public record UploadedFile(String id, @PersonalData String name, String contentType, long size) {

    /** The longest name that is kept, in characters; a longer one loses its middle, so that its ending stays. */
    public static final int MAX_NAME = 255;

    public UploadedFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contentType, "contentType");
    }

    /**
     * A name as it can be shown, made from what a browser sent: without a path, control characters and characters that turn
     * the direction of writing, and never empty.
     */
    public static String shownName(String sent) {
        String name = FileNames.shown(sent);
        return name.isEmpty() ? "file" : name;
    }

    /** Its size as people say it: "12KB" or "1.5MB", where 1KB is 1,024 bytes. */
    public String sizeInWords() {
        return FileSizes.inWords(size);
    }

    /** Kind and size; the name may be personal data, and the id opens the file. */
    @Override
    public String toString() {
        return "UploadedFile[" + contentType + ", " + size + " bytes]";
    }
}
