package dev.guildhall.audit.cli;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.verify.Fault;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Progress;
import dev.guildhall.audit.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Checks every byte of a log's folder. */
final class VerifyCommand implements Command {

    private static final int MOST_UNFINISHED_TOLD = 10;
    private static final long MAX_CHECKPOINT_BYTES = 1 << 20;

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "FOLDER --key VERIFIER_KEY [--checkpoint FILE]";
    }

    @Override
    public String purpose() {
        return "checks the whole log, and against an earlier checkpoint that nothing was cut off; says what is wrong where";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        VerifierKey key = key(arguments);
        LogFiles.requireFolder(arguments.folder());
        Verification verification;
        try (ProgressBar bar = ProgressBar.on(console)) {
            verification = verify(arguments, key, bar);
        }
        verification.unchecked().forEach(file -> console.note("not part of the log, not checked: " + file));
        if (verification.isIntact()) {
            console.line(verification.toString());
            return ExitCode.INTACT;
        }
        if (isUnfinished(verification)) {
            verification.faults().stream()
                    .limit(MOST_UNFINISHED_TOLD)
                    .forEach(fault -> console.note("unfinished: " + fault));
            console.line("intact: " + verification.entries() + " entries, and a write that a crash interrupted");
            return ExitCode.INTACT;
        }
        try {
            console.line("tampered:");
            console.line(verification.toString());
        } catch (OutputClosedException e) {
            // the verdict stands, whoever stops reading
            return ExitCode.TAMPERED;
        }
        return ExitCode.TAMPERED;
    }

    private static Verification verify(Arguments arguments, VerifierKey key, Progress progress) throws IOException {
        Optional<Path> file = arguments.file("--checkpoint");
        if (file.isEmpty()) {
            return LogVerifier.verify(arguments.folder(), key, progress);
        }
        try {
            return LogVerifier.verify(arguments.folder(), key, checkpoint(file.get()), progress);
        } catch (IllegalArgumentException e) {
            // the log's entries say which keys it had: where they were changed, that is what has to be told
            Verification alone = LogVerifier.verify(arguments.folder(), key, progress);
            if (!alone.isIntact() && !isUnfinished(alone)) {
                return alone;
            }
            throw new UsageException(
                    "The checkpoint in " + file.get()
                            + " is not signed by the key: give an earlier checkpoint of the same log",
                    e);
        }
    }

    /** What a crash leaves behind is no tampering: no acknowledged event is in it. */
    private static boolean isUnfinished(Verification verification) {
        return verification.faults().stream().allMatch(fault -> fault.kind() == Fault.Kind.UNFINISHED);
    }

    static VerifierKey key(Arguments arguments) {
        try {
            return VerifierKey.parse(arguments.required("--key"));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Checkpoint checkpoint(Path file) throws IOException {
        if (Files.size(file) > MAX_CHECKPOINT_BYTES) {
            throw new UsageException("The file " + file + " is too large for a checkpoint");
        }
        try {
            return Checkpoint.parse(Files.readAllBytes(file));
        } catch (MalformedNoteException e) {
            throw new UsageException("The file " + file + " holds no checkpoint: " + e.getMessage(), e);
        }
    }
}
