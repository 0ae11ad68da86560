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

/** Checks a citizen's receipt or a proof, off line. */
final class CheckCommand implements Command {

    private static final long MAX_BYTES = TlogProof.MAX_LENGTH;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return "FILE --key VERIFIER_KEY [--leaf-hash HASH] [--entry ENTRY_FILE]";
    }

    @Override
    public String purpose() {
        return "checks a citizen's receipt, or a tlog-proof against a leaf hash or the entry's own bytes; needs no log";
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws IOException {
        VerifierKey key = VerifyCommand.key(arguments);
        String text = text(arguments.folder());
        if (text.startsWith("{")) {
            return checkReceipt(receipt(arguments, text), key, console);
        }
        return checkProof(proof(arguments, text), leaf(arguments), key, console);
    }

    private static ExitCode checkProof(TlogProof proof, Hash leaf, VerifierKey key, Console console)
            throws IOException {
        if (!proof.checkpoint().isSignedBy(key)) {
            console.line("not proved: the checkpoint is not signed by " + key
                    + ": check it with the key that the log had then, as init or rotate printed it");
            return ExitCode.TAMPERED;
        }
        if (!proof.verifies(leaf, key)) {
            console.line("not proved: the entry does not lead to the root that the checkpoint signs");
            return ExitCode.TAMPERED;
        }
        console.line("proved: entry " + proof.index() + " is among the "
                + proof.checkpoint().size() + " entries that " + key.name() + " signed");
        return ExitCode.INTACT;
    }

    /** A receipt holds the event itself, which is shown once it is proved. */
    private static ExitCode checkReceipt(CitizenReceipt receipt, VerifierKey key, Console console) throws IOException {
        ExitCode code = checkProof(receipt.proof(), receipt.leafHash(), key, console);
        if (code == ExitCode.INTACT) {
            console.line(receipt.eventJson());
        }
        return code;
    }

    private static CitizenReceipt receipt(Arguments arguments, String text) {
        if (arguments.option("--leaf-hash").isPresent()
                || arguments.option("--entry").isPresent()) {
            throw new UsageException("A citizen's receipt holds its event: leave --leaf-hash and --entry out");
        }
        try {
            return CitizenReceipt.parse(text);
        } catch (MalformedReceiptException e) {
            throw new UsageException("The file " + arguments.folder() + " holds no receipt: " + e.getMessage(), e);
        }
    }

    private static TlogProof proof(Arguments arguments, String text) {
        try {
            return TlogProof.parse(text);
        } catch (MalformedProofException e) {
            throw new UsageException("The file " + arguments.folder() + " holds no proof: " + e.getMessage(), e);
        }
    }

    private static Hash leaf(Arguments arguments) throws IOException {
        Optional<String> hash = arguments.option("--leaf-hash");
        Optional<Path> entry = arguments.file("--entry");
        if (hash.isPresent() == entry.isPresent()) {
            throw new UsageException("Give --leaf-hash as the receipt says it, or --entry with the entry's bytes");
        }
        if (entry.isPresent()) {
            return TreeHasher.leaf(bytes(entry.get()));
        }
        try {
            return Hash.ofBase64(hash.get());
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
