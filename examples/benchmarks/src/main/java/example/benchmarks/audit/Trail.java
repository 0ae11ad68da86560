package example.benchmarks.audit;

import java.io.IOException;

/** Something that keeps events; used by many threads at once. */
interface Trail extends AutoCloseable {

    /** Keeps an event: on return it is kept as well as this trail keeps anything. */
    void keep(long n) throws Exception;

    /** Waits until all that was kept is kept as well as it ever will be. */
    default void flush() throws Exception {
        // most keep it before they return
    }

    @Override
    void close() throws IOException;
}
