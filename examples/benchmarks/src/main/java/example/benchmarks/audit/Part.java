package example.benchmarks.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts of {@link AuditAtScale} that run in a process of their own: to be killed, with little heap, or just started. */
enum Part {
    RECORD_IN_LITTLE_HEAP(List.of("-Xmx96m")) {
        @Override
        void run(LargeLog log, long events) throws IOException {
            HeapOverTime.record(log, events, System.out);
        }
    },
    FILL_UNTIL_KILLED(List.of()) {
        @Override
        void run(LargeLog log, long events) throws Exception {
            OpeningSpeed.fill(log, System.out);
        }
    },
    GO_ON_UNTIL_KILLED(List.of()) {
        @Override
        void run(LargeLog log, long events) throws IOException {
            OpeningSpeed.goOn(log, System.out);
        }
    },
    OPEN(List.of()) {
        @Override
        void run(LargeLog log, long events) throws IOException {
            OpeningSpeed.open(log, System.out);
        }
    },
    SEARCH(List.of()) {
        @Override
        void run(LargeLog log, long events) throws IOException {
            SubjectSearch.search(log, events, System.out);
        }
    };

    private final List<String> options;

    Part(List<String> options) {
        this.options = options;
    }

    abstract void run(LargeLog log, long events) throws Exception;

    /** Arguments: which part, the log's folder, and how many events. */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        valueOf(args[0]).run(new LargeLog(Path.of(args[1])), Long.parseLong(args[2]));
    }

    /** Starts it. */
    Process start(LargeLog log, long events) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Part.class.getName()));
        command.addAll(List.of(name(), log.folder().toString(), Long.toString(events)));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    /** Runs it to its end, and prints what it prints. */
    void run(LargeLog log, long events, PrintStream out) throws IOException, InterruptedException {
        Process process = start(log, events);
        try (var lines = process.inputReader()) {
            lines.lines().forEach(out::println);
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("The process " + name() + " ended with status " + status);
        }
    }
}
