package example.benchmarks;

import dev.guildhall.components.Components;
import dev.guildhall.components.brand.GovukBrand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Our side: JMH, a fork of its own for each call. */
final class Guildhall {

    private final Installation installation;
    private final Path notes;

    Guildhall(Installation installation, Path folder) {
        this.installation = installation;
        this.notes = folder.resolve("notes.txt");
    }

    /** The markup of every fixture, in the order of {@link Fixture#all}. */
    List<String> print() {
        System.setProperty(GovukBrand.PROPERTY, installation.govukFrontend().toString());
        return Fixture.all(installation).stream()
                .map(fixture -> Components.render(fixture.component(), fixture.options()))
                .toList();
    }

    /** @param method the name of a benchmark in {@link FixtureBenchmark} */
    Measurement measure(String method, Settings settings) {
        TimeValue time = TimeValue.milliseconds(Math.round(settings.seconds() * 1000));
        OptionsBuilder options = new OptionsBuilder();
        options.include("^" + FixtureBenchmark.class.getName() + "\\." + method + "$")
                .forks(1)
                .threads(1)
                .warmupIterations(settings.warmUps())
                .warmupTime(time)
                .measurementIterations(settings.iterations())
                .measurementTime(time)
                .timeUnit(TimeUnit.NANOSECONDS)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgsAppend(
                        "-D" + Installation.PROPERTY + "=" + installation.nodeModules(),
                        "-D" + GovukBrand.PROPERTY + "=" + installation.govukFrontend(),
                        "-D" + Notes.PROPERTY + "=" + notes);
        try {
            double round = new Runner(options.build()).runSingle().getPrimaryResult().getScore();
            Measurement noted = Measurement.parse(Files.readAllLines(notes));
            return new Measurement(round, noted.processor(), noted.perComponent());
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
