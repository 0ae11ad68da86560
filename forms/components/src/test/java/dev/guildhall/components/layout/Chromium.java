package dev.guildhall.components.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser of this machine, without a window. */
record Chromium(Path program) {

    private static final int TIME_LIMIT_SECONDS = 60;

    /** The first Chromium on the PATH. */
    static Optional<Chromium> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(path)
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::new);
    }

    /** The page after its scripts have run, and what the browser wrote to its console. */
    record Visit(String page, String console) {}

    Visit open(String url, Path scratch) throws IOException, InterruptedException {
        Path page = scratch.resolve("page.html");
        Path console = scratch.resolve("console.txt");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--enable-logging=stderr",
                "--user-data-dir=" + scratch.resolve("profile"),
                "--dump-dom",
                url));
        Process browser = new ProcessBuilder(command)
                .redirectOutput(page.toFile())
                .redirectError(console.toFile())
                .start();
        if (!browser.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            browser.destroyForcibly();
            throw new IllegalStateException(program + " did not finish within " + TIME_LIMIT_SECONDS + " s");
        }
        return new Visit(Files.readString(page, UTF_8), Files.readString(console, UTF_8));
    }
}
