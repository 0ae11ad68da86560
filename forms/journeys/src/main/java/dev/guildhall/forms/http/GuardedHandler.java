package dev.guildhall.forms.http;

import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A handler that always answers: it turns what the inner one throws into a plain page, and gives every response the
 * headers that it should not go out without. Every adapter wraps its handler in one.
 *
 * <pre>{@code
 * FormsHandler safe = new GuardedHandler(journeys);
 * safe.handle(request).header("Cache-Control"); // Optional[no-store], unless the journey said otherwise
 * }</pre>
 *
 * <p>What went wrong is logged as class names and stack frames. Messages of exceptions are left out, for they quote
 * what a person typed more often than anyone expects.
 */
public final class GuardedHandler implements FormsHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedHandler.class);

    /**
     * What a response has unless the handler set it: nothing is kept in caches (answers on shared computers), nothing
     * is framed, loaded or guessed. A page that loads its own assets brings its own Content-Security-Policy.
     */
    private static final List<FormsResponse.Header> DEFAULTS = List.of(
            new FormsResponse.Header("Cache-Control", "no-store"),
            new FormsResponse.Header(
                    "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
            new FormsResponse.Header("Cross-Origin-Opener-Policy", "same-origin"),
            new FormsResponse.Header("Cross-Origin-Resource-Policy", "same-origin"),
            new FormsResponse.Header("Referrer-Policy", "same-origin"),
            new FormsResponse.Header("X-Content-Type-Options", "nosniff"),
            new FormsResponse.Header("X-Frame-Options", "DENY"));

    private final FormsHandler inner;

    public GuardedHandler(FormsHandler inner) {
        this.inner = Objects.requireNonNull(inner, "inner");
    }

    /** Answers as the inner handler does, or with 400, 413, 415 or 500; throws nothing. */
    @Override
    public FormsResponse handle(FormsRequest request) {
        return answer(request).withDefaults(DEFAULTS);
    }

    // a StackOverflowError or a LinkageError of one page must not leave the person without an answer either
    private FormsResponse answer(FormsRequest request) {
        try {
            return Objects.requireNonNull(inner.handle(request), "response");
        } catch (RequestRefusedException refused) {
            LOG.debug("Refused a request with {}: {}", refused.status(), refused.getMessage());
            return FormsResponse.html(refused.status(), PlainPage.refused(refused.status()));
        } catch (RuntimeException | Error thrown) {
            LOG.error("A {} request failed: {}", request.method(), Trace.withoutMessages(thrown));
            return FormsResponse.html(500, PlainPage.problem());
        }
    }
}
