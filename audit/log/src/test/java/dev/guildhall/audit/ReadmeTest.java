package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs what the module's README shows. */
class ReadmeTest {

    @TempDir
    private Path temp;

    @Test
    void the_example_of_the_readme_runs() throws Exception {
        Path folder = temp.resolve("audit");
        // tag::example[]
        SigningKey key = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
        VerifierKey published = key.verifierKey();

        Receipt receipt;
        TlogProof proof;
        try (AuditLog log = AuditLog.open(folder, key)) {
            receipt = log.record(AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                    .subject("permit-4711")
                    .detail("months", 12)
                    .build());
            proof = log.prove(receipt);
        }

        boolean logged = TlogProof.parse(proof.text()).verifies(receipt.leafHash(), published);
        Verification verification = LogVerifier.verify(folder, published);
        // end::example[]

        assertThat(logged).isTrue();
        assertThat(verification.toString()).startsWith("intact: 1 entries under the root ");
    }

    @Test
    void the_readme_shows_the_example_as_it_is_run() throws Exception {
        List<String> source = Files.readAllLines(Path.of("src/test/java/dev/guildhall/audit/ReadmeTest.java"));
        int from = source.indexOf("        // tag::example[]") + 1;
        int to = source.indexOf("        // end::example[]");

        String example = String.join("\n", source.subList(from, to)).stripIndent();

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + example + "\n```");
    }
}
