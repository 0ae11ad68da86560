package dev.guildhall.audit.cli;

import dev.guildhall.audit.note.VerifierKey;
import picocli.CommandLine.Option;

/** The key that signatures are checked with. */
final class VerifierKeyOption {

    @Option(
            names = "--key",
            required = true,
            paramLabel = "VERIFIER_KEY",
            description = "the verifier key that init or rotate printed: name+hash+base64")
    private String text;

    /** @throws UsageException when it is no such key */
    VerifierKey verifier() {
        try {
            return VerifierKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
