package dev.guildhall.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The measures of one journey at one moment.
 *
 * <pre>{@code
 * MeasureReport report = measures.report("apply-for-a-permit");
 * report.completionRate();                    // Optional[83.3% (5 of 6)]
 * report.digitalTakeUp(figures);              // Optional[80.6% (5000 of 6200)]
 * report.plus(reportOfTheOtherNode);          // both together
 * }</pre>
 *
 * <p>A share of nothing is empty rather than zero. Immutable.
 *
 * @see <a href="https://www.gov.uk/service-manual/measuring-success/data-you-must-publish">Service Manual: data you
 *     must publish</a>
 */
public final class MeasureReport {

    private static final int SATISFIED = 4;

    private final long started;
    private final long completed;
    private final List<Long> ratings;
    private final Map<String, Long> leftAt;
    private final DurationHistogram times;

    MeasureReport(long started, long completed, List<Long> ratings, Map<String, Long> leftAt, DurationHistogram times) {
        this.started = started;
        this.completed = completed;
        this.ratings = List.copyOf(ratings);
        this.leftAt = Collections.unmodifiableMap(new TreeMap<>(leftAt));
        this.times = times;
    }

    /** How many applications were begun, which is when their first page was answered. */
    public long started() {
        return started;
    }

    /** How many applications were submitted. */
    public long completed() {
        return completed;
    }

    /**
     * Completed digital transactions as a share of those begun; empty when none was begun.
     *
     * <p>Applications still being filled in count as begun, and those begun before counting began count only when they
     * are submitted: over a short period the share can be off, even above 100 %.
     *
     * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-completion-rate">Service Manual:
     *     measuring completion rate</a>
     */
    public Optional<Share> completionRate() {
        return share(completed, started);
    }

    /**
     * How many people gave each rating, from 1 (very dissatisfied) to 5 (very satisfied), in this order.
     */
    public List<Long> ratings() {
        return ratings;
    }

    /**
     * Those satisfied or very satisfied as a share of those who gave a rating; empty when nobody did.
     *
     * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-user-satisfaction">Service Manual:
     *     measuring user satisfaction</a>
     */
    public Optional<Share> userSatisfaction() {
        long satisfied = IntStream.range(SATISFIED - 1, ratings.size())
                .mapToLong(ratings::get)
                .sum();
        return share(satisfied, ratings.stream().mapToLong(Long::longValue).sum());
    }

    /**
     * Completed digital transactions as a share of those completed by every channel; empty when there are none.
     *
     * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-digital-take-up">Service Manual:
     *     measuring digital take-up</a>
     */
    public Optional<Share> digitalTakeUp(OrganisationFigures figures) {
        return share(completed, completed + figures.otherTransactions());
    }

    /**
     * The cost over every channel for each transaction completed by any channel, in pounds rounded half up to the
     * penny; empty when there are none.
     *
     * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-cost-per-transaction">Service
     *     Manual: measuring cost per transaction</a>
     */
    public Optional<BigDecimal> costPerTransaction(OrganisationFigures figures) {
        long transactions = completed + figures.otherTransactions();
        return transactions == 0
                ? Optional.empty()
                : Optional.of(figures.totalCost().divide(BigDecimal.valueOf(transactions), 2, RoundingMode.HALF_UP));
    }

    /** How long people took; empty when no application was seen from its beginning to its end. */
    public Optional<TimeToComplete> timeToComplete() {
        return times.total() == 0
                ? Optional.empty()
                : Optional.of(new TimeToComplete(times.total(), times.percentile(50), times.percentile(90)));
    }

    /**
     * How many applications were abandoned at each page, by the page's id in alphabetical order; an application is
     * abandoned when it expires, so this lags behind by a draft's lifetime.
     */
    public Map<String, Long> leftAt() {
        return leftAt;
    }

    /** Both reports together, as of several nodes or of several periods of one journey. */
    public MeasureReport plus(MeasureReport other) {
        Map<String, Long> left = new TreeMap<>(leftAt);
        other.leftAt.forEach((page, count) -> left.merge(page, count, Long::sum));
        List<Long> sums = IntStream.range(0, ratings.size())
                .mapToObj(i -> ratings.get(i) + other.ratings.get(i))
                .toList();
        return new MeasureReport(
                started + other.started, completed + other.completed, sums, left, times.plus(other.times));
    }

    private static Optional<Share> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }
}
