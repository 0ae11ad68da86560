package dev.guildhall.accessibility.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands, run within the test or as the jar in a process of its own. */
record Cli(Terminal terminal, Instant now, String input) {
    static final String CLEAN = "<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1></main>";
    static final String FAULTY =
            "<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1><input id=a></main>";

    private static final int MAX_SECONDS = 120;

    /** How a command ended and what it wrote. */
    record Result(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        JsonNode page(int index) {
            return json().get("pages").get(index);
        }

        /** Why a page could not be judged. */
        String unreadable(int index) {
            return page(index).get("unreadable").asString();
        }
    }

    static Cli here() {
        return new Cli(Terminal.NONE, Instant.parse("2026-03-02T12:00:00Z"), "");
    }

    Cli on(Terminal seen) {
        return new Cli(seen, now, input);
    }

    Cli at(String instant) {
        return new Cli(terminal, Instant.parse(instant), input);
    }

    Cli fed(String text) {
        return new Cli(terminal, now, text);
    }

    Result run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                Clock.fixed(now, ZoneOffset.UTC));
        int exit = Commands.on(console).execute(words(arguments));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Checks and reports as JSON. */
    Result json(Object... pages) {
        List<Object> words = new ArrayList<>(List.of("check", "--format", "json"));
        words.addAll(List.of(pages));
        return run(words.toArray());
    }

    /** Runs the jar in a process of its own. */
    static Result jar(Path folder, Object... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("guildhall.accessibility.cli.jar")));
        words.addAll(List.of(words(arguments)));
        try {
            Path out = Files.createTempFile("cli", ".out");
            Path err = Files.createTempFile("cli", ".err");
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The command does not end: " + words);
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String[] words(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    }
}
