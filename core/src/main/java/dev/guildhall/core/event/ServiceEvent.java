package dev.guildhall.core.event;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened to an application, told without any answer's value, so that it may be logged, counted and
 * kept.
 *
 * <pre>{@code
 * ServiceEventListener listener = event -> {
 *     if (event instanceof ServiceEvent.Submitted submitted) {
 *         counter.increment(submitted.context().journey());
 *     }
 * };
 * }</pre>
 */
public sealed interface ServiceEvent {

    /** Journey, application, actor, time and language. */
    EventContext context();

    /** A person answered for the first time: the application now exists. */
    record JourneyStarted(EventContext context) implements ServiceEvent {
        public JourneyStarted {
            Objects.requireNonNull(context, "context");
        }
    }

    /**
     * A page was answered validly for the first time.
     *
     * @param page the page's id, such as {@code full-name}
     */
    record PageAnswered(EventContext context, String page) implements ServiceEvent {
        public PageAnswered {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(page, "page");
        }
    }

    /**
     * A page was answered again, with at least one other value than before.
     *
     * @param page the page's id
     * @param questions the names of the questions whose answers changed, in page order; never empty, never their values
     */
    record AnswerChanged(EventContext context, String page, List<String> questions) implements ServiceEvent {
        public AnswerChanged {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(page, "page");
            questions = List.copyOf(questions);
        }
    }

    /**
     * A page's answers were refused and shown again with an error summary.
     *
     * @param page the page's id
     * @param problems what was wrong, in page order; never empty
     */
    record ValidationFailed(EventContext context, String page, List<Problem> problems) implements ServiceEvent {
        public ValidationFailed {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(page, "page");
            problems = List.copyOf(problems);
        }

        /**
         * One refused answer.
         *
         * @param question the question's name, such as {@code postcode}
         * @param constraint the constraint that it broke, such as {@code NotBlank}; never the value that broke it
         */
        public record Problem(String question, String constraint) {
            public Problem {
                Objects.requireNonNull(question, "question");
                Objects.requireNonNull(constraint, "constraint");
            }
        }
    }

    /**
     * The application was submitted. Published at least once for each application, before it is delivered: again, with
     * the same reference and time, when a listener refused it or a process died at that moment.
     *
     * @param reference the reference number that the person was given
     */
    record Submitted(EventContext context, String reference) implements ServiceEvent {
        public Submitted {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(reference, "reference");
        }
    }

    /**
     * The application expired before it was submitted.
     *
     * @param page the id of the first page that was not complete
     */
    record Abandoned(EventContext context, String page) implements ServiceEvent {
        public Abandoned {
            Objects.requireNonNull(context, "context");
            Objects.requireNonNull(page, "page");
        }
    }

    /**
     * A person said how satisfied they were.
     *
     * @param satisfaction from 1, very dissatisfied, to 5, very satisfied
     * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-user-satisfaction">Service Manual:
     *     measuring user satisfaction</a>
     */
    record FeedbackGiven(EventContext context, int satisfaction) implements ServiceEvent {
        public FeedbackGiven {
            Objects.requireNonNull(context, "context");
            if (satisfaction < 1 || satisfaction > 5) {
                throw new IllegalArgumentException("Satisfaction is " + satisfaction + ": give 1 to 5");
            }
        }
    }
}
