package dev.guildhall.audit.file;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.segment.WriteAheadLog;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done once a checkpoint is on disk. Each part is tried whatever becomes of the others, and again after the next. */
final class Tidying {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private final TreeWriter tree;
    private final WriteAheadLog segments;
    private final Consumer<Checkpoint> listener;

    /** @param listener told of each new checkpoint; it must not take long */
    Tidying(TreeWriter tree, WriteAheadLog segments, Consumer<Checkpoint> listener) {
        this.tree = tree;
        this.segments = segments;
        this.listener = listener;
    }

    @FunctionalInterface
    private interface Part {
        void run() throws IOException;
    }

    /** Tells of the checkpoint, and clears away what it made needless; the segments first, which take the most room. */
    void after(Checkpoint checkpoint) {
        attempt("full segments could not be deleted", () -> segments.retire(checkpoint.size()));
        attempt("the checkpoint could not be handed on", () -> listener.accept(checkpoint));
        attempt("outgrown tiles could not be deleted", tree::tidy);
        attempt("the next segment could not be prepared", segments::prepareSpare);
    }

    private static void attempt(String trouble, Part part) {
        try {
            part.run();
        } catch (IOException | RuntimeException | Error e) {
            LOG.warn("In the audit log's folder {}; the log goes on without", trouble, e);
        }
    }
}
