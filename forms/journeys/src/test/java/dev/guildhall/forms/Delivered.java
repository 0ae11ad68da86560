package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/** Waits until a handler has delivered what was submitted to it. */
final class Delivered {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Delivered() {}

    static void by(JourneyHandler handler) {
        try {
            assertThat(handler.deliveries().awaitIdle(PATIENCE))
                    .as("nothing is under way any more")
                    .isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("interrupted", interrupted);
        }
    }
}
