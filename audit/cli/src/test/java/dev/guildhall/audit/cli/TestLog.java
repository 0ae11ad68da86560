package dev.guildhall.audit.cli;

import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.subject.SubjectKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A log that {@code init} began, and the commands on it within the test.
 *
 * @param folder where it is
 * @param key its verifier key
 */
record TestLog(Path folder, String key) {

    /** One that accepts any action. */
    static TestLog in(Path folder) {
        return new TestLog(folder, Cli.init(folder));
    }

    /** One that accepts these schemas. */
    static TestLog in(Path folder, String schemas) throws IOException {
        return new TestLog(folder, Cli.init(folder, schemas));
    }

    Cli.Result run(String command, String... more) {
        return fed("", command, more);
    }

    /** Runs it with this on standard input. */
    Cli.Result fed(String input, String command, String... more) {
        return Cli.here()
                .fed(
                        input,
                        Stream.concat(Stream.of(command, folder.toString()), Stream.of(more))
                                .toArray(String[]::new));
    }

    Cli.Result append(String lines, String... more) {
        return fed(lines, "append", more);
    }

    Cli.Result verify() {
        return run("verify", "--key", key);
    }

    /** Checks a proof of an entry with this hash. */
    Cli.Result check(Path proof, String leafHash) {
        return Cli.here().run("check", proof.toString(), "--key", key, "--leaf-hash", leafHash);
    }

    SubjectKeys keys() {
        return Cli.keys(folder);
    }

    SigningKey signingKey() throws IOException {
        return SigningKey.load(beside(".key"));
    }

    /** A file of the log beside its folder. */
    Path beside(String ending) {
        return Cli.beside(folder, ending);
    }
}
