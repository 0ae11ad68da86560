package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.event.ServiceEventListener;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records what happens in a service: each service event becomes an audit event, which is on disk before the person sees
 * the next page.
 *
 * <pre>{@code
 * AuditLog log = AuditLog.open(folder, signingKey);
 * RecentReceipts receipts = RecentReceipts.ofLast(1_000);
 * ServiceEventListener recorder = new ServiceEventRecorder(log, receipts);
 * }</pre>
 *
 * <p>The actions are {@code journey.started}, {@code page.answered}, {@code answer.changed}, {@code validation.failed}
 * (refused), {@code application.submitted}, {@code application.abandoned} and {@code feedback.given}. The subject is the
 * application, the resource the journey; names of pages, questions and constraints are details, answers never are.
 *
 * <p>When the log cannot be written, {@link AuditUnavailableException} fails the person's request: nothing goes
 * unrecorded. Over {@link AuditLog#continuing} the person goes on instead, and the gap is recorded when the log is back.
 * Thread-safe.
 */
public final class ServiceEventRecorder implements ServiceEventListener {

    private static final String PAGE = "page";

    private final Function<AuditEvent, Optional<Receipt>> log;
    private final ReceiptListener receipts;

    /** The actions that a recorder records, to be registered with its log beside the service's own. */
    public static AuditSchemas schemas() {
        return AuditSchemas.of(
                schema("journey.started").build(),
                schema("page.answered").text(PAGE).build(),
                schema("answer.changed").text(PAGE).text("questions").build(),
                schema("validation.failed").text(PAGE).text("problems").build(),
                schema("application.submitted").text("reference").build(),
                schema("application.abandoned").text(PAGE).build(),
                schema("feedback.given").integer("satisfaction").build());
    }

    private static ActionSchema.Builder schema(String action) {
        return ActionSchema.of(action).text("language");
    }

    /** A recorder whose receipts nobody asks for. */
    public ServiceEventRecorder(AuditLog log) {
        this(log, (event, receipt) -> {});
    }

    /** A recorder that hands each receipt to the listener. */
    public ServiceEventRecorder(AuditLog log, ReceiptListener receipts) {
        Objects.requireNonNull(log, "log");
        this.log = event -> Optional.of(log.record(event));
        this.receipts = Objects.requireNonNull(receipts, "receipts");
    }

    /** A recorder that goes on when the log cannot be written, and whose receipts nobody asks for. */
    public ServiceEventRecorder(ContinuingLog log) {
        this(log, (event, receipt) -> {});
    }

    /** A recorder that goes on when the log cannot be written, and hands each receipt that there is to the listener. */
    public ServiceEventRecorder(ContinuingLog log, ReceiptListener receipts) {
        this.log = Objects.requireNonNull(log, "log")::record;
        this.receipts = Objects.requireNonNull(receipts, "receipts");
    }

    /** @throws AuditUnavailableException when the event could not be recorded, and the log is none that goes on */
    @Override
    public void on(ServiceEvent event) {
        log.apply(auditEvent(event)).ifPresent(receipt -> receipts.recorded(event, receipt));
    }

    private static AuditEvent auditEvent(ServiceEvent event) {
        EventBuilder audit = builder(event);
        EventContext context = event.context();
        return audit.subject(context.application())
                .resource(context.journey())
                .when(context.at())
                .detail("language", context.language().tag())
                .build();
    }

    private static EventBuilder builder(ServiceEvent event) {
        if (event instanceof ServiceEvent.JourneyStarted) {
            return success("journey.started", event);
        } else if (event instanceof ServiceEvent.PageAnswered answered) {
            return success("page.answered", event).detail(PAGE, answered.page());
        } else if (event instanceof ServiceEvent.AnswerChanged changed) {
            return success("answer.changed", event)
                    .detail(PAGE, changed.page())
                    .detail("questions", String.join(",", changed.questions()));
        } else if (event instanceof ServiceEvent.ValidationFailed failed) {
            return AuditEvent.refused("validation.failed", event.context().actor())
                    .detail(PAGE, failed.page())
                    .detail("problems", problems(failed));
        } else if (event instanceof ServiceEvent.Submitted submitted) {
            return success("application.submitted", event).detail("reference", submitted.reference());
        } else if (event instanceof ServiceEvent.Abandoned abandoned) {
            return success("application.abandoned", event).detail(PAGE, abandoned.page());
        } else if (event instanceof ServiceEvent.FeedbackGiven feedback) {
            return success("feedback.given", event).detail("satisfaction", feedback.satisfaction());
        }
        throw new IllegalArgumentException(
                "The service event " + event.getClass().getSimpleName()
                        + " is newer than this recorder: use guildhall-audit and guildhall-core of one version");
    }

    private static EventBuilder success(String action, ServiceEvent event) {
        return AuditEvent.success(action, event.context().actor());
    }

    private static String problems(ServiceEvent.ValidationFailed failed) {
        return failed.problems().stream()
                .map(problem -> problem.question() + ":" + problem.constraint())
                .collect(Collectors.joining(","));
    }
}
