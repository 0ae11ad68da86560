package dev.guildhall.accessibility.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.baseline.Acceptance;
import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_baseline_comes_back_from_its_file_whose_folder_is_made() throws IOException {
        Path file = folder.resolve("new/folder/known.json");
        Report report = RunVerdictTest.report(RunVerdictTest.FAULTY);
        Baseline frozen =
                Baseline.EMPTY.frozen(report, new Acceptance("web team", "in May", LocalDate.of(2026, 5, 31)));

        ReportFile.write(file, frozen::write);

        assertThat(BaselineFile.read(file).known()).isEqualTo(frozen.known()).hasSize(1);
    }

    @Test
    void a_report_takes_the_place_of_the_one_before() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "a much longer report than the one to come");

        ReportFile.write(file, to -> to.write("Bl\u00e2n"));

        assertThat(file).content().isEqualTo("Bl\u00e2n");
    }

    @Test
    void half_a_character_does_not_stop_a_report() throws IOException {
        Path file = folder.resolve("report.txt");

        ReportFile.write(file, to -> to.write("half \ud83d of a character"));

        assertThat(file).content().isEqualTo("half ? of a character");
    }
}
