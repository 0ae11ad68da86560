package dev.guildhall.audit.cli;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Hands a log over to a new signing key. */
@Command(
        name = "rotate",
        description =
                "hands the log over to a new signing key, records that, and prints the new verifier key and the receipt")
final class RotateCommand implements CliCommand {

    private final Console console;

    @Mixin
    private final SignedLog log = new SignedLog();

    @Mixin
    private final Who who = new Who();

    RotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        LogFiles files = log.files();
        SigningFiles signing = files.signing();
        Actor by = who.actor();
        // nobody else renames keys while the log is open here
        try (AuditLog opened = AuditLog.over(files.openStore()).open()) {
            signing.finish(opened.checkpoint());
            SigningKey next = signing.prepare();
            Receipt receipt = opened.rotateKey(next, by);
            try {
                console.line(next.verifierKey().toString());
                console.line(ReceiptLine.of(receipt));
                // what is done is told, whatever becomes of the files
                console.out().flush();
            } finally {
                replace(signing, opened);
            }
        }
        console.note("The new signing key is in " + signing.key()
                + ", and the one before beside it as .retired-HASH: it" + " opens only back-ups of before");
        console.note(
                "Publish the new verifier key and keep the earlier ones: receipts and proofs are checked with the key"
                        + " that the log had then");
        return ExitCode.INTACT;
    }

    private static void replace(SigningFiles signing, AuditLog log) throws IOException {
        try {
            signing.finish(log.checkpoint());
        } catch (IOException e) {
            throw new ToldException(
                    "The log is handed over, and its new key could not take the place of " + signing.key()
                            + ". It is in " + signing.next() + ", where every command finds it, and the next rotate"
                            + " tries again. " + FileFault.words(e),
                    e);
        }
    }
}
