package dev.guildhall.audit.cli;

import dev.guildhall.audit.subject.SubjectKeys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The commands, run within the test, or as the jar in a process of its own with the Java that runs the test. */
final class Cli {

    private static final int MAX_SECONDS = 300;

    private final Optional<List<String>> prefix;

    private Cli(Optional<List<String>> prefix) {
        this.prefix = prefix;
    }

    /** How a command ended and what it wrote. */
    record Result(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** Without a process: a Java takes longer to start than most commands take. */
    static Cli here() {
        return new Cli(Optional.empty());
    }

    /** The jar as it is. */
    static Cli jar() {
        return under();
    }

    /** The jar, started by the words of another command. */
    static Cli under(String... prefix) {
        return new Cli(Optional.of(List.of(prefix)));
    }

    /** An event as it is piped in. */
    static String event(long n) {
        return "{\"action\":\"application.submitted\",\"outcome\":\"success\",\"actor\":{\"kind\":\"citizen\",\"id\":\"c-17\"},"
                + "\"subject\":\"s-17\",\"details\":{\"n\":" + n + "}}\n";
    }

    /** So many events. */
    static String events(int count) {
        return LongStream.range(0, count).mapToObj(Cli::event).collect(Collectors.joining());
    }

    /** Begins a log; the verifier key. */
    static String init(Path folder) {
        return init(folder, List.of());
    }

    /** Begins a log that accepts these schemas, as they stand in a file; the verifier key. */
    static String init(Path folder, String schemas) throws IOException {
        Path file = Files.writeString(folder.resolveSibling("given.json"), schemas);
        return init(folder, List.of("--schemas", file.toString()));
    }

    private static String init(Path folder, List<String> more) {
        List<String> words = new ArrayList<>(List.of("init", folder.toString(), "--origin", "example.org/cli"));
        words.addAll(more);
        Result result = here().run(words.toArray(String[]::new));
        if (result.exit() != 0) {
            throw new AssertionError("init failed: " + result);
        }
        return result.out().strip();
    }

    /** The keys of the subjects of a log that was begun by {@link #init}. */
    static SubjectKeys keys(Path folder) {
        try {
            return new SubjectFiles(beside(folder, ".master"), beside(folder, ".subjects"))
                    .open()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a log beside its folder. */
    static Path beside(Path folder, String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    Result run(String... arguments) {
        return run(new byte[0], arguments);
    }

    /** Runs it with this on standard input. */
    Result fed(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    /** Records these lines. */
    Result append(Path log, String lines, String... more) {
        return append(log, lines.getBytes(StandardCharsets.UTF_8), more);
    }

    Result append(Path log, byte[] lines, String... more) {
        List<String> words = new ArrayList<>(List.of("append", log.toString()));
        words.addAll(List.of(more));
        return run(lines, words.toArray(String[]::new));
    }

    private Result run(byte[] input, String... arguments) {
        return prefix.isPresent() ? process(input, arguments) : within(input, arguments);
    }

    private static Result within(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(input), out, new PrintStream(err, true, StandardCharsets.UTF_8));
        ExitCode code = new Commands(console).run(arguments);
        return new Result(code.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Result process(byte[] input, String... arguments) {
        try {
            Path in = Files.createTempFile("cli", ".in");
            Path out = Files.createTempFile("cli", ".out");
            Path err = Files.createTempFile("cli", ".err");
            try {
                Files.write(in, input);
                Process process = builder(arguments)
                        .redirectInput(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("The command does not end: " + List.of(arguments));
                }
                return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
            } finally {
                for (Path file : List.of(in, out, err)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Starts it with pipes, to be fed and read while it runs. */
    Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> words = new ArrayList<>(prefix.orElseThrow());
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-jar");
        words.add(System.getProperty("guildhall.audit.cli.jar"));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }
}
