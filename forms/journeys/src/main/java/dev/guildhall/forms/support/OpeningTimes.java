package dev.guildhall.forms.support;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.forms.content.Block;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a journey can be used, and what becomes of people who are in the middle of it when it closes.
 *
 * <pre>{@code
 * OpeningTimes.always()
 *         .closes(Instant.parse("2027-01-31T23:59:00Z"))
 *         .finishWithin(Duration.ofHours(2))
 *         .whileClosed(paragraph(Text.of("You can apply again from 1 October.", "Gallwch wneud cais eto o 1 Hydref.")))
 * }</pre>
 *
 * <p>Opening before closing, it is open in between. Closing before opening, it is closed in between, and open before and
 * after.
 *
 * @param opens the first moment at which it is open; empty when it always was
 * @param closes the first moment at which it is closed; empty when it never will be
 * @param grace how long after closing a person may go on who saved an answer before; zero for not at all
 * @param whileClosed what the team tells on the page that is shown instead, such as where else to turn
 */
public record OpeningTimes(Optional<Instant> opens, Optional<Instant> closes, Duration grace, List<Block> whileClosed) {

    private static final OpeningTimes ALWAYS =
            new OpeningTimes(Optional.empty(), Optional.empty(), Duration.ZERO, List.of());

    /**
     * @throws IllegalArgumentException when it opens and closes at the same moment, or the grace is negative or without a
     *     closing time
     */
    public OpeningTimes {
        Objects.requireNonNull(grace, "grace");
        Objects.requireNonNull(opens, "opens");
        whileClosed = List.copyOf(whileClosed);
        if (opens.isPresent() && opens.equals(closes)) {
            throw new IllegalArgumentException(
                    "The journey opens and closes at " + opens.get() + ": give two different times");
        }
        if (grace.isNegative()) {
            throw new IllegalArgumentException("The time to finish is " + grace + ": give zero or more");
        }
        if (!grace.isZero() && closes.isEmpty()) {
            throw new IllegalArgumentException("There are " + grace + " to finish, but the journey never closes: give"
                    + " closes(...), or leave finishWithin(...) out");
        }
    }

    /** Always open, to begin with. */
    public static OpeningTimes always() {
        return ALWAYS;
    }

    /** The same, but not open before this. */
    public OpeningTimes opens(Instant first) {
        return new OpeningTimes(Optional.of(first), closes, grace, whileClosed);
    }

    /** The same, but closed from then on. */
    public OpeningTimes closes(Instant first) {
        return new OpeningTimes(opens, Optional.of(first), grace, whileClosed);
    }

    /** The same, but whoever saved an answer before it closed has this long to submit; call it after {@link #closes}. */
    public OpeningTimes finishWithin(Duration time) {
        return new OpeningTimes(opens, closes, time, whileClosed);
    }

    /** The same, with this on the page that is shown while it is closed, such as where else to turn. */
    public OpeningTimes whileClosed(Block... blocks) {
        return new OpeningTimes(opens, closes, grace, List.of(blocks));
    }

    /** What keeps these times from being used with a service, each with its mend; empty when nothing does. */
    public List<String> problems(ServiceDetails service) {
        return Untranslated.problems(service, whileClosed.stream().flatMap(block -> block.wordings().stream()));
    }

    /** Whether anybody may start at this moment. */
    public boolean isOpenAt(Instant now) {
        boolean opened = opens.isEmpty() || !now.isBefore(opens.get());
        boolean closed = closes.isPresent() && !now.isBefore(closes.get());
        return pauses() ? opened || !closed : opened && !closed;
    }

    /** Whether somebody who saved an answer before it closed may go on at this moment, though it is closed. */
    public boolean isFinishingAt(Instant now) {
        return closes.isPresent()
                && !now.isBefore(closes.get())
                && now.isBefore(closes.get().plus(grace));
    }

    /** When it opens again, or for the first time; empty when it will not, as far as is known. */
    public Optional<Instant> opensAfter(Instant now) {
        return opens.filter(now::isBefore);
    }

    private boolean pauses() {
        return opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get());
    }
}
