package dev.guildhall.forms.sealing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Prints how long sealing and opening take. Run by hand; it is no test, for times depend on the machine. */
final class SealingSpeedReport {

    private static final int ROUNDS = 7;
    private static final int REPETITIONS = 40_000;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private SealingSpeedReport() {}

    public static void main(String[] args) {
        SecureRandom random = new SecureRandom();
        Sealer sealer = Sealer.of(KeyProvider.ofThisProcess(random), random);
        byte[] draft = new byte[2048];
        random.nextBytes(draft);
        byte[] sealed = sealer.seal(draft, "an application", "permit", "a1b2c3d4e5f6a7b8c9d0", "1");
        System.out.println("A draft of 2 KiB is " + sealed.length + " bytes when sealed");
        report("seal", i -> sealer.seal(draft, "an application", "permit", "a1b2c3d4e5f6a7b8c9d0", "1"));
        report("open", i -> sealer.open(sealed, "an application", "permit", "a1b2c3d4e5f6a7b8c9d0", "1"));
    }

    private static void report(String what, IntConsumer work) {
        double[] micros = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = CPU.getCurrentThreadCpuTime();
            for (int i = 0; i < REPETITIONS; i++) {
                work.accept(i);
            }
            micros[round] = (CPU.getCurrentThreadCpuTime() - start) / 1000.0 / REPETITIONS;
        }
        Arrays.sort(micros);
        System.out.printf("%s: %.1f us of CPU (median of %d rounds)%n", what, micros[ROUNDS / 2], ROUNDS);
    }
}
