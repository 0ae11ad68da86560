package dev.guildhall.forms.http;

/**
 * Answers requests: a journey, or anything in front of one.
 *
 * <pre>{@code
 * FormsHandler handler = request -> switch (request.path()) {
 *     case "/health" -> FormsResponse.text(200, "ok");
 *     default -> journeys.handle(request);
 * };
 * }</pre>
 *
 * <p>Called by many threads at once. {@code HEAD} is answered as {@code GET} would be, body included: the adapter
 * leaves the body out. Every other method also arrives, so that the handler decides where to answer 405.
 */
@FunctionalInterface
public interface FormsHandler {

    /**
     * Answers a request.
     *
     * @throws RequestRefusedException when the request cannot be read; an adapter answers with the exception's status
     */
    FormsResponse handle(FormsRequest request);
}
