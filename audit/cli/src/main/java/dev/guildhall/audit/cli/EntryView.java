package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.subject.BrokenSealException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Shows entries in words, and tells of each that the log does not prove. */
final class EntryView {

    private final LogReader log;
    private final Checkpoint checkpoint;
    private final PersonalValues personal;
    private final Console console;
    private final EventWords words;
    private ExitCode worst = ExitCode.INTACT;

    EntryView(LogReader log, Checkpoint checkpoint, PersonalValues personal, Console console) {
        this.log = log;
        this.checkpoint = checkpoint;
        this.personal = personal;
        this.console = console;
        this.words = new EventWords(console);
    }

    /** How the worst of what was shown is. */
    ExitCode worst() {
        return worst;
    }

    void show(StoredEntry entry) throws IOException {
        words.line("entry", Long.toString(entry.index()));
        words.line("leaf hash", entry.leafHash().base64());
        if (entry.bytes().isPresent()) {
            show(entry, entry.bytes().get());
        } else {
            console.line("pruned: its time was over, and only its hash is kept");
        }
        if (!Entries.isProved(log, entry, checkpoint)) {
            worst = Entries.noteChanged(entry, console);
        }
    }

    private void show(StoredEntry entry, byte[] bytes) throws IOException {
        try {
            RecordedEvent event = EventReader.read(bytes);
            words.write(personal.of(event));
        } catch (MalformedEntryException e) {
            note(entry, e.getMessage(), ExitCode.UNREADABLE);
        } catch (BrokenSealException e) {
            note(entry, e.getMessage(), ExitCode.TAMPERED);
        }
    }

    private void note(StoredEntry entry, @Nullable String reason, ExitCode code) {
        console.note("Entry " + entry.index() + " cannot be shown: " + reason);
        worst = worst == ExitCode.TAMPERED ? worst : code;
    }
}
