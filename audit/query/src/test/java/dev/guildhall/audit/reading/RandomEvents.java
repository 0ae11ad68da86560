package dev.guildhall.audit.reading;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.query.QueryBuilder;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events and queries of few words, so that queries find some and not all. */
public final class RandomEvents {

    private static final List<String> ACTIONS = List.of("permit.granted", "permit.refused", "page.answered");
    private static final List<String> IDS = List.of("a", "b", "c-17", "é\uD83D\uDE00", "x".repeat(128));
    private static final List<String> SUBJECTS = List.of("s-1", "s-2", "ﬀ \u2028", "y".repeat(600), "y".repeat(601));
    private static final List<String> TRACES = List.of("0af7651916cd43dd8448eb211c80319c", "a".repeat(32));

    private RandomEvents() {}

    public static Arbitrary<AuditEvent> events() {
        return Arbitraries.randomValue(RandomEvents::event);
    }

    static Arbitrary<AuditQuery> queries() {
        Arbitrary<AuditQuery.Order> orders = Arbitraries.of(AuditQuery.Order.class);
        return Combinators.combine(
                        Arbitraries.randomValue(RandomEvents::query),
                        orders,
                        Arbitraries.integers().between(1, 40))
                .as((query, order, limit) -> query.order(order).limit(limit).build());
    }

    static AuditEvent event(Random random) {
        Actor actor = new Actor(any(List.of(Actor.Kind.values()), random), any(IDS, random), IdentityAssurance.LOW);
        EventBuilder event = AuditEvent.of(any(ACTIONS, random), any(List.of(Outcome.values()), random), actor);
        if (random.nextInt(4) > 0) {
            event.subject(any(SUBJECTS, random));
        }
        if (random.nextBoolean()) {
            event.resource("r-" + random.nextInt(3)).caseReference("k-" + random.nextInt(3));
        }
        if (random.nextBoolean()) {
            event.trace(new TraceContext(any(TRACES, random), "b".repeat(16)));
        }
        return event.detail("n", random.nextInt(1_000)).build();
    }

    private static QueryBuilder query(Random random) {
        QueryBuilder query = AuditQuery.where();
        for (Filter filter : Filter.values()) {
            if (random.nextInt(4) == 0) {
                query.filter(filter, filter.in(event(random)).orElse("nobody"));
            }
        }
        if (random.nextInt(3) == 0) {
            query.from(Logs.START.plusNanos(random.nextLong(200_000_000_000L)));
        }
        if (random.nextInt(3) == 0) {
            query.to(Logs.START.plusSeconds(200).plusNanos(random.nextLong(400_000_000_000L)));
        }
        return query;
    }

    private static <T> T any(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
