package dev.guildhall.audit.retention;

import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How long entries are kept, by the retention class that the schema of their action names.
 *
 * <pre>{@code
 * RetentionPolicy policy = RetentionPolicy.keep("casework", Period.ofYears(6)).and("visits", Period.ofDays(90));
 * }</pre>
 *
 * <p>A period counts from the moment of recording, in calendar days of UTC. Actions without a class, and actions that are no
 * longer registered, are kept for ever. Immutable.
 *
 * @see <a href="https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-protection-principles/a-guide-to-the-data-protection-principles/storage-limitation/">ICO: storage limitation</a>
 */
public final class RetentionPolicy {

    /** The longest period, in years. */
    public static final int MAX_YEARS = 1_000;

    private final SortedMap<String, Period> periods;

    private RetentionPolicy(SortedMap<String, Period> periods) {
        this.periods = Collections.unmodifiableSortedMap(periods);
    }

    /**
     * Keeps entries of a class for a period.
     *
     * @throws IllegalArgumentException when the period is not of at least a day and at most 1,000 years, or has a negative part
     */
    public static RetentionPolicy keep(String retentionClass, Period period) {
        return new RetentionPolicy(new TreeMap<>()).and(retentionClass, period);
    }

    /**
     * Keeps entries of another class, too.
     *
     * @throws IllegalArgumentException as {@link #keep}, and when the class was given before
     */
    public RetentionPolicy and(String retentionClass, Period period) {
        Objects.requireNonNull(retentionClass, "retentionClass");
        if (!isAllowed(period)) {
            throw new IllegalArgumentException("The period of the retention class \"" + retentionClass + "\" is "
                    + period + ": give a day or more, at most " + MAX_YEARS + " years, and no negative part");
        }
        SortedMap<String, Period> all = new TreeMap<>(periods);
        if (all.putIfAbsent(retentionClass, period) != null) {
            throw new IllegalArgumentException(
                    "The retention class \"" + retentionClass + "\" is given twice: give each once");
        }
        return new RetentionPolicy(all);
    }

    private static boolean isAllowed(Period period) {
        try {
            LocalDate end = LocalDate.EPOCH.plus(period);
            return !period.isNegative()
                    && end.isAfter(LocalDate.EPOCH)
                    && !end.isAfter(LocalDate.EPOCH.plusYears(MAX_YEARS));
        } catch (DateTimeException | ArithmeticException beyondAllDates) {
            return false;
        }
    }

    /** Where these schemas and this policy do not name the same classes, with the mend; none when they do. */
    public List<String> problemsWith(AuditSchemas schemas) {
        List<String> problems = new ArrayList<>();
        TreeSet<String> named = new TreeSet<>();
        for (ActionSchema schema : schemas.actions()) {
            schema.retention().ifPresent(retentionClass -> {
                named.add(retentionClass);
                if (!periods.containsKey(retentionClass)) {
                    problems.add(
                            "The retention class \"" + retentionClass + "\" of " + schema.action()
                                    + " has no period: give it one in the retention policy, or leave the class out of the schema");
                }
            });
        }
        for (String retentionClass : periods.keySet()) {
            if (!named.contains(retentionClass)) {
                problems.add("The retention policy has a period for \"" + retentionClass
                        + "\", which no schema names: the schemas name " + named);
            }
        }
        return problems;
    }

    /**
     * What is over at a moment.
     *
     * @param schemas they say which action is of which class
     * @throws IllegalArgumentException when the moment is so far away that a period before it is no time
     */
    public Expiry at(Instant now, AuditSchemas schemas) {
        Map<String, Instant> classes = new TreeMap<>();
        try {
            periods.forEach((retentionClass, period) -> classes.put(
                    retentionClass, now.atOffset(ZoneOffset.UTC).minus(period).toInstant()));
            Map<String, Instant> actions = new TreeMap<>();
            for (ActionSchema schema : schemas.actions()) {
                schema.retention().map(classes::get).ifPresent(before -> actions.put(schema.action(), before));
            }
            return new Expiry(classes, actions);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("The moment to prune at is too far away: give today's", e);
        }
    }

    /** The periods by class. */
    @Override
    public String toString() {
        return "RetentionPolicy" + periods;
    }
}
