package dev.guildhall.forms.migration;

import java.io.Serial;
import java.util.List;

/** The versions of a journey cannot be served as declared. Says everything that is wrong at once. */
public final class MigrationException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final List<String> problems;

    MigrationException(String journey, List<String> problems) {
        super("The earlier versions of " + journey + " cannot be served:\n- " + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, each with its mend; never empty. */
    public List<String> problems() {
        return problems;
    }
}
