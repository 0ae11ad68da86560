package dev.guildhall.audit.cli;

import dev.guildhall.audit.cli.LineReader.Line;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A subject as it is given on the command line. No message repeats it. */
final class Subject {

    /** Whatever stands on a command line can be seen by the machine's other users, and stays in the shell's history. */
    private static final String FROM_INPUT = "-";

    private Subject() {}

    /** The subject itself, or the first line of standard input where the word is a hyphen. */
    static String given(String word, Console console) throws IOException {
        String subject = word.equals(FROM_INPUT) ? line(console) : word;
        try {
            AuditEvent.success("a", Actor.system("a")).subject(subject).build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "No event can have this subject: it has a control character or a lone surrogate", e);
        }
        return subject;
    }

    private static String line(Console console) throws IOException {
        byte[] bytes = new LineReader(console.in())
                .next()
                .flatMap(Line::bytes)
                .orElseThrow(() -> new UsageException("There is no subject on standard input: give it as one line"));
        String line = new String(bytes, StandardCharsets.UTF_8);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
