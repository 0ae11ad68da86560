package example.benchmarks;

import dev.guildhall.components.Components;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The reference's side: Node with Nunjucks, a process of its own for each call. */
final class Nunjucks {

    private final Installation installation;
    private final Path script;

    Nunjucks(Installation installation, Path folder) {
        this.installation = installation;
        this.script = folder.resolve("nunjucks.cjs");
        try (InputStream in = Nunjucks.class.getResourceAsStream("nunjucks.cjs")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Node calls its version. */
    static String version() {
        return Child.run(List.of("node", "--version")).get(0);
    }

    /** The markup of every fixture, in the order of {@link Fixture#all}. */
    List<String> print() {
        return run("print").stream()
                .map(line -> new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8))
                .toList();
    }

    /** @param mode {@code render}, with the options as objects; or {@code json}, which parses them first */
    Measurement measure(String mode, Settings settings) {
        return Measurement.parse(run(
                mode,
                Double.toString(settings.warmUps() * settings.seconds()),
                Integer.toString(settings.iterations()),
                Double.toString(settings.seconds())));
    }

    private List<String> run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "node",
                script.toString(),
                installation.nodeModules().toString(),
                String.join(",", Components.names())));
        command.addAll(List.of(arguments));
        return Child.run(command);
    }
}
