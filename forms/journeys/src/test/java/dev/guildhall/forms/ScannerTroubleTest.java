package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.upload.BadClamd;
import dev.guildhall.forms.upload.ClamdScanner;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.VirusScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invariant 17 when the scanner is in trouble: a field error, the other answers survive, and no file is kept unsearched. */
@Timeout(60)
class ScannerTroubleTest {

    @TempDir
    Path folder;

    private Uploader sends(VirusScanner scanner) {
        JourneyHandler handler = JourneyHandler.of(Claim.journey())
                .files(FolderFileStore.in(folder))
                .keys(KeyProvider.ofThisProcess(new SecureRandom()))
                .virusScanner(scanner)
                .build();
        return new Uploader(handler)
                .visits("/claim/receipt")
                .sends(form -> form.field("reason", "It broke").file("receipt", "receipt.pdf", Claim.pdf("mine")));
    }

    private void isFieldErrorOf(Uploader person) {
        assertThat(person.status()).isEqualTo(422);
        assertThat(person.errors()).isEqualTo("The selected file could not be uploaded – try again");
        assertThat(person.page().select("#reason").val()).isEqualTo("It broke");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void invariant_17_whatever_clamd_does_the_person_can_try_again(BadClamd.Manner manner) throws IOException {
        try (BadClamd clamd = BadClamd.of(manner)) {
            isFieldErrorOf(sends(ClamdScanner.at("localhost", clamd.port()).patience(Duration.ofMillis(300))));
        }
    }

    @Test
    void invariant_17_a_scanner_that_throws_is_a_field_error_too() {
        isFieldErrorOf(sends(content -> {
            throw new IllegalStateException("out of order");
        }));
        isFieldErrorOf(sends(content -> {
            throw new IOException("out of order");
        }));
    }
}
