package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadGuessTest {

    private static final Head HEAD = new Head(0, new Edge(0, new byte[0]));

    private final HeadGuess guess = new HeadGuess();

    /** For how many batches it is not asked for. */
    private int rest() {
        int batches = 0;
        guess.learn(HEAD);
        while (guess.take().isEmpty()) {
            batches++;
            guess.learn(HEAD);
        }
        return batches;
    }

    @Test
    void a_head_that_nobody_has_seen_is_not_guessed() {
        assertThat(guess.take()).isEmpty();
    }

    @Test
    void a_head_that_was_seen_is_guessed_until_it_is_forgotten() {
        guess.learn(HEAD);
        assertThat(guess.take()).contains(HEAD);

        guess.forget();

        assertThat(guess.take()).isEmpty();
    }

    @Test
    void after_each_wrong_guess_in_a_row_it_rests_for_twice_as_long_up_to_64_batches() {
        for (int expected : new int[] {1, 2, 4, 8, 16, 32, 64, 64}) {
            guess.wasWrong();

            assertThat(rest()).isEqualTo(expected);
        }
    }

    @Test
    void after_a_right_guess_the_next_wrong_one_costs_one_batch() {
        guess.wasWrong();
        guess.wasWrong();
        guess.wasRight(HEAD);

        guess.wasWrong();

        assertThat(rest()).isEqualTo(1);
    }
}
