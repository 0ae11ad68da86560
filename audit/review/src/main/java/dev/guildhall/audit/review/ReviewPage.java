package dev.guildhall.audit.review;

import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.audit.store.AuditException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.service.ServiceDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which a reviewer looks through a log: filters, the events that match, one event with its proof.
 *
 * <pre>{@code
 * AuditReader reader = AuditReader.of(index, log).tellingErased(keys);
 * ReviewPage page = ReviewPage.of(reader, log::prove, service, Assets.under("/assets"), "/audit");
 * ReviewAnswer found = page.search(Map.of("subject", "s-17"), officer);     // 303 to what answer(...) shows
 * }</pre>
 *
 * <p>It only reads. Each look is recorded in the log; without a parameter nothing is read. What was typed comes by POST, and only
 * a search that finds something gets an address, in which an event's index stands for the subject: a subject that was typed
 * stands in no address. Headers keep addresses from other sites and answers from caches. Personal values are shown as the
 * reader gives them: sealed, erased, or opened where it {@linkplain AuditReader#opening opens} them; a list of events opens
 * none. It does not decide who may look: let only reviewers reach it, and say who they are. In the languages of the service.
 * Safe for use by many threads at once.
 */
public final class ReviewPage {

    /** How many events are shown at once. */
    public static final int EVENTS = 25;

    private static final Logger LOGGER = LoggerFactory.getLogger(ReviewPage.class);

    private final AuditReader reader;
    private final Function<Receipt, TlogProof> proofs;
    private final ServiceDetails service;
    private final Assets assets;
    private final String path;

    private ReviewPage(
            AuditReader reader,
            Function<Receipt, TlogProof> proofs,
            ServiceDetails service,
            Assets assets,
            String path) {
        this.reader = Objects.requireNonNull(reader, "reader");
        this.proofs = Objects.requireNonNull(proofs, "proofs");
        this.service = Objects.requireNonNull(service, "service");
        this.assets = Objects.requireNonNull(assets, "assets");
        this.path = path;
    }

    /**
     * The page at this path.
     *
     * @param proofs what proves an event: {@code AuditLog::prove} of the log that is read
     * @param service whose log it is
     * @param path an absolute path, such as {@code /audit}
     * @throws IllegalArgumentException when the path is not absolute
     */
    public static ReviewPage of(
            AuditReader reader,
            Function<Receipt, TlogProof> proofs,
            ServiceDetails service,
            Assets assets,
            String path) {
        if (!path.matches("/[A-Za-z0-9._~/-]*")) {
            throw new IllegalArgumentException(
                    "The page's path \"" + path
                            + "\" is not a slash followed by letters, digits, dots, hyphens and slashes: give one such as /audit");
        }
        return new ReviewPage(reader, proofs, service, assets, path);
    }

    /** Where the page is. */
    public String path() {
        return path;
    }

    /** The files that the page needs; they are served beside it. */
    public Assets assets() {
        return assets;
    }

    /** The headers of every answer. */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/html; charset=utf-8");
        headers.put("Content-Security-Policy", PageLayout.contentSecurityPolicy(assets));
        headers.put("Cache-Control", "no-store");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }

    /**
     * Answers a GET.
     *
     * @param parameters the query's parameters, decoded; those that the page does not know are passed over
     * @param reviewer who looks
     */
    public ReviewAnswer answer(Map<String, String> parameters, Actor reviewer) {
        Parameters address = Parameters.of(path, parameters);
        Frame frame = Frame.of(service, assets, address, address);
        return attempt(frame, () -> {
            SearchForm search = SearchForm.addressed(address, reader::subjectOf);
            if (!search.errors().isEmpty()) {
                return frame.form(400, search);
            }
            if (!address.isAsked()) {
                return frame.form(200, search);
            }
            OptionalLong event = search.index(SearchForm.EVENT);
            return event.isPresent() ? event(frame, event.getAsLong(), reviewer) : results(frame, search, reviewer);
        });
    }

    /**
     * Answers a POST of the form: with the address of what was found, or with what is wrong, or that nothing was found. That
     * something was found is recorded, and so is each page that the address leads to.
     *
     * @param fields the form's fields, decoded; those that the page does not know are passed over
     * @param reviewer who looks
     */
    public ReviewAnswer search(Map<String, String> fields, Actor reviewer) {
        Parameters typed = Parameters.of(path, fields).onlySearch();
        // what was typed has no place in a link of the answer
        Frame frame = Frame.of(service, assets, typed, typed.onlyLanguage());
        return attempt(frame, () -> {
            SearchForm search = SearchForm.typed(typed);
            if (!search.errors().isEmpty()) {
                return frame.form(400, search);
            }
            // that something is found, and where, is told to the reviewer: it is recorded like any other read
            Results found = Results.newest(search, EVENTS, unopened(reviewer));
            return found.events().isEmpty()
                    ? frame.results(search, found)
                    : ReviewAnswer.at(search.address(found.events().get(0).index()));
        });
    }

    private static ReviewAnswer attempt(Frame frame, Supplier<ReviewAnswer> work) {
        try {
            return work.get();
        } catch (AuditException e) {
            LOGGER.error("The audit log could not be reviewed", e);
            return frame.told(503, Words.UNAVAILABLE, Words.TRY_LATER);
        }
    }

    /** A list shows no personal value: none is opened for it. */
    private ReviewAnswer results(Frame frame, SearchForm search, Actor reviewer) {
        return frame.results(search, Results.of(search, EVENTS, unopened(reviewer)));
    }

    private Function<AuditQuery, EventPage> unopened(Actor reviewer) {
        AuditReader closed = reader.withoutOpening();
        return query -> closed.find(query, reviewer);
    }

    private ReviewAnswer event(Frame frame, long number, Actor reviewer) {
        Optional<LoggedEvent> found = reader.event(number, reviewer);
        return found.isPresent()
                ? frame.event(found.get(), proof(found.get().receipt()), reader)
                : frame.told(404, Words.NO_SUCH_EVENT, Words.NOT_KEPT);
    }

    /** The proof; empty where the log does not have the event as it was read, which nothing but a change explains. */
    private Optional<TlogProof> proof(Receipt receipt) {
        try {
            return Optional.of(proofs.apply(receipt));
        } catch (IllegalArgumentException notOfThisLog) {
            LOGGER.error(
                    "Entry {} of the audit log could not be proved: verify the log", receipt.index(), notOfThisLog);
            return Optional.empty();
        }
    }
}
