package dev.guildhall.audit.review;

import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.audit.store.AuditException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.backlink.BackLink;
import dev.guildhall.components.details.Details;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.service.ServiceDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which a reviewer looks through a log: filters, the events that match, one event with its proof.
 *
 * <pre>{@code
 * ReviewPage page = ReviewPage.of(reader, log::prove, service, Assets.under("/assets"), "/audit");
 * ReviewAnswer answer = page.answer(Map.of("subject", "s-17"), officer);
 * }</pre>
 *
 * <p>It only reads, and answers GET alone. Each look is recorded in the log; without a parameter nothing is read. What is
 * searched for stands in the address: identifiers as they stand in the log, never a name, which the page says beside each
 * field; its headers keep the address from other sites and from caches. It does not decide who may look: let only reviewers
 * reach it, and say who they are. In English. Safe for use by many threads at once.
 */
public final class ReviewPage {

    /** How many events are shown at once. */
    public static final int EVENTS = 25;

    private static final Logger LOGGER = LoggerFactory.getLogger(ReviewPage.class);
    private static final String TITLE = "Search the audit log";

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
        SearchForm search = new SearchForm(Parameters.of(path, parameters));
        try {
            if (!search.errors().isEmpty()) {
                return form(search, 400);
            }
            if (!search.isAsked()) {
                return form(search, 200);
            }
            if (search.index(SearchForm.EVENT).isPresent()) {
                return event(search, reviewer);
            }
            return results(search, reviewer);
        } catch (AuditException e) {
            LOGGER.error("The audit log could not be reviewed", e);
            return told(503, "Sorry, the audit log cannot be read", "Try again later. Nothing was shown.");
        }
    }

    private ReviewAnswer form(SearchForm search, int status) {
        String title = search.errors().isEmpty() ? TITLE : "Error: " + TITLE;
        return page(
                status,
                PageLayout.builder(service, assets)
                        .title(title)
                        .content(SearchView.errors(search), heading(TITLE), SearchView.form(search)));
    }

    private ReviewAnswer results(SearchForm search, Actor reviewer) {
        Results results = Results.of(search, EVENTS, query -> reader.find(query, reviewer));
        Details change = Details.builder()
                .summaryText("Change the search")
                .html(SearchView.form(search))
                .build();
        return page(
                200,
                PageLayout.builder(service, assets)
                        .title(TITLE)
                        .fullWidth()
                        .content(heading(TITLE), told(search), change, ResultsView.of(results, search.parameters())));
    }

    private ReviewAnswer event(SearchForm search, Actor reviewer) {
        Optional<LoggedEvent> found =
                reader.event(search.index(SearchForm.EVENT).orElseThrow(), reviewer);
        if (found.isEmpty()) {
            return told(404, "There is no such event", "It was never recorded, or it is not kept any longer.");
        }
        LoggedEvent event = found.get();
        return page(
                200,
                PageLayout.builder(service, assets)
                        .title(EventView.title(event))
                        .beforeContent(back(search.parameters().without(SearchForm.EVENT)))
                        .content(EventView.of(event, proof(event.receipt()))));
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

    private ReviewAnswer told(int status, String title, String text) {
        return page(
                status,
                PageLayout.builder(service, assets)
                        .title(title)
                        .beforeContent(back(Parameters.of(path, Map.of())))
                        .content(heading(title), Markup.paragraph(text)));
    }

    private static Html back(Parameters to) {
        return BackLink.builder()
                .text("Back to the search")
                .href(to.href())
                .build()
                .toHtml();
    }

    private static Html told(SearchForm search) {
        String told = search.told();
        return told.isEmpty() ? Html.empty() : Markup.paragraph("Events with " + told);
    }

    private static Html heading(String text) {
        return Markup.element("h1", "govuk-heading-l", text);
    }

    private ReviewAnswer page(int status, PageLayout.Builder page) {
        return new ReviewAnswer(status, page.serviceUrl(path).build().toHtml().toString());
    }
}
