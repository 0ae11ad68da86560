package dev.guildhall.audit.file;

/** What becomes of interrupts: a caller's are kept, those of the log's own threads are nobody's. */
final class Threads {

    private Threads() {}

    /**
     * For a thread of the log's own, before it writes: an interrupt closes the files that a thread writes, and only closing
     * the log ends its threads.
     */
    static void forgetInterrupt() {
        boolean unused = Thread.interrupted();
    }

    /** Waits for a thread to end; an interrupt does not end the wait, and is kept. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
