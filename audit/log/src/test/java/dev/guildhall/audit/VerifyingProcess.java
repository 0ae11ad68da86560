package dev.guildhall.audit;

import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import java.nio.file.Path;

/** Verifies the log in a folder with a verifier key, and prints what was found. */
final class VerifyingProcess {

    private VerifyingProcess() {}

    public static void main(String[] args) throws Exception {
        Verification verification = LogVerifier.verify(Path.of(args[0]), VerifierKey.parse(args[1]));
        System.out.println(
                verification.entries() + " entries, " + verification.faults().size() + " faults");
    }
}
