package dev.guildhall.forms;

import java.io.Serial;

/** An application belongs to a version of the journey that is neither served nor migrated. */
final class VersionNotServedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String version;

    VersionNotServedException(String version) {
        super("Version " + version
                + " of the journey is neither served nor migrated: declare alsoServing or migrating");
        this.version = version;
    }

    String version() {
        return version;
    }
}
