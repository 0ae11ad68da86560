package dev.guildhall.audit.cli;

import dev.guildhall.audit.CitizenReceipt;
import dev.guildhall.audit.MalformedReceiptException;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.MalformedProofException;
import dev.guildhall.audit.proof.TlogProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a citizen's receipt or a proof, off line. */
@Command(
        name = "check",
        description =
                "checks a citizen's receipt, or a tlog-proof against a leaf hash or the entry's own bytes; needs no log")
final class CheckCommand implements CliCommand {

    private static final long MAX_BYTES = TlogProof.MAX_LENGTH;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the receipt or the proof")
    private Path file;

    @Mixin
    private final VerifierKeyOption key = new VerifierKeyOption();

    @Option(names = "--leaf-hash", paramLabel = "HASH", description = "the hash that the receipt says")
    private Optional<String> leafHash = Optional.empty();

    @Option(names = "--entry", paramLabel = "ENTRY_FILE", description = "a file with the entry's own bytes")
    private Optional<Path> entry = Optional.empty();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        VerifierKey verifier = key.verifier();
        String text = text(file);
        if (text.startsWith("{")) {
            return checkReceipt(receipt(text), verifier);
        }
        return checkProof(proof(text), leaf(), verifier);
    }

    private ExitCode checkProof(TlogProof proof, Hash leaf, VerifierKey verifier) throws IOException {
        if (!proof.checkpoint().isSignedBy(verifier)) {
            console.line("not proved: the checkpoint is not signed by " + verifier
                    + ": check it with the key that the log had then, as init or rotate printed it");
            return ExitCode.TAMPERED;
        }
        if (!proof.verifies(leaf, verifier)) {
            console.line("not proved: the entry does not lead to the root that the checkpoint signs");
            return ExitCode.TAMPERED;
        }
        console.line("proved: entry " + proof.index() + " is among the "
                + proof.checkpoint().size() + " entries that " + verifier.name() + " signed");
        return ExitCode.INTACT;
    }

    /** A receipt holds the event itself, which is shown once it is proved. */
    private ExitCode checkReceipt(CitizenReceipt receipt, VerifierKey verifier) throws IOException {
        ExitCode code = checkProof(receipt.proof(), receipt.leafHash(), verifier);
        if (code == ExitCode.INTACT) {
            console.line(receipt.eventJson());
        }
        return code;
    }

    private CitizenReceipt receipt(String text) {
        if (leafHash.isPresent() || entry.isPresent()) {
            throw new UsageException("A citizen's receipt holds its event: leave --leaf-hash and --entry out");
        }
        try {
            return CitizenReceipt.parse(text);
        } catch (MalformedReceiptException e) {
            throw new UsageException("The file " + file + " holds no receipt: " + e.getMessage(), e);
        }
    }

    private TlogProof proof(String text) {
        try {
            return TlogProof.parse(text);
        } catch (MalformedProofException e) {
            throw new UsageException("The file " + file + " holds no proof: " + e.getMessage(), e);
        }
    }

    private Hash leaf() throws IOException {
        if (leafHash.isPresent() == entry.isPresent()) {
            throw new UsageException("Give --leaf-hash as the receipt says it, or --entry with the entry's bytes");
        }
        if (entry.isPresent()) {
            return TreeHasher.leaf(bytes(entry.get()));
        }
        try {
            return Hash.ofBase64(leafHash.get());
        } catch (IllegalArgumentException e) {
            throw new UsageException("The leaf hash is not 32 bytes in base64", e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(bytes(file), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UsageException("The file " + file + " has more than " + MAX_BYTES + " bytes");
        }
        return Files.readAllBytes(file);
    }
}
