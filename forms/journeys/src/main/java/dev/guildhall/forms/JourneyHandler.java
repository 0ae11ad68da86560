package dev.guildhall.forms;

import dev.guildhall.components.asset.Asset;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.forms.delivery.Deliveries;
import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.RequestRefusedException;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.path.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Serves a journey over HTTP, whatever the server: its pages below {@code /journey-id}, and the styles and scripts that
 * they need below {@code /assets}.
 *
 * <pre>{@code
 * JourneyHandler handler = JourneyHandler.of(journey)
 *         .onSubmit(submission -> permits.add(submission.reference(), submission.application()))
 *         .build();
 * server.createContext("/", JdkHttpAdapter.of(handler));
 * }</pre>
 *
 * <p>An answer travels like this: the page's own fields are bound and validated; what is wrong is shown again with
 * status 422; what is right is saved and the person is redirected (303) to the next page. A page that is not on the
 * person's path redirects to the first that is not complete, and writes nothing. A form is read up to {@value
 * #MAX_FORM_BYTES} bytes. What a person submits is accepted at once and delivered by threads of the handler's own, until it
 * is closed. Safe for use by many threads at once.
 */
public final class JourneyHandler implements FormsHandler, AutoCloseable {

    /** The largest form that is read, in bytes; a larger one is answered with status 413. */
    public static final int MAX_FORM_BYTES = 64 * 1024;

    /** Below this path are styles, scripts and images. */
    public static final String ASSETS_PATH = "/assets";

    /** How many applications, and how many files, a sweep deletes at most. */
    public static final int SWEPT = Sweeping.MOST;

    private final Journey<?> journey;
    private final Addresses addresses;
    private final Assets assets;
    private final Responses responses;
    private final Visits visits;
    private final List<Aside> asides;
    private final Editions editions;
    private final StartingAgain startingAgain;
    private final Deliveries deliveries;
    private final Sweeping sweeping;

    JourneyHandler(
            Journey<?> journey,
            Addresses addresses,
            Assets assets,
            Responses responses,
            Visits visits,
            List<Aside> asides,
            Editions editions,
            StartingAgain startingAgain,
            Deliveries deliveries,
            Sweeping sweeping) {
        this.journey = journey;
        this.addresses = addresses;
        this.assets = assets;
        this.responses = responses;
        this.visits = visits;
        this.asides = List.copyOf(asides);
        this.editions = editions;
        this.startingAgain = startingAgain;
        this.deliveries = deliveries;
        this.sweeping = sweeping;
    }

    /** Starts the handler of a journey. Without more it keeps applications in memory, for one run of one process. */
    public static <T extends Record> JourneyHandlerBuilder<T> of(Journey<T> journey) {
        return new JourneyHandlerBuilder<>(journey);
    }

    /** What was submitted and has not been delivered yet. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /**
     * Deletes applications and uploaded files that have expired, up to {@value #SWEPT} of each. The handler does so itself,
     * every ten minutes until it is closed; a team with a scheduler of its own can do so more often.
     *
     * @return how many were deleted; when it is {@value #SWEPT} of either there may be more
     * @throws dev.guildhall.forms.store.JourneyStoreException when the store cannot be asked
     * @throws java.io.UncheckedIOException when files cannot be deleted
     */
    public Swept sweep() {
        return sweeping.now();
    }

    /** Finishes the deliveries under way and begins no more. Requests are still answered; what they submit waits in the store. */
    @Override
    public void close() {
        deliveries.close();
    }

    @Override
    public FormsResponse handle(FormsRequest request) {
        return Accepting.answered(request, answer(request));
    }

    private FormsResponse answer(FormsRequest request) {
        String path;
        try {
            path = path(request);
        } catch (RequestRefusedException refused) {
            return responses.problem(Problem.ofStatus(refused.status()), responses.defaultLanguage());
        }
        Optional<Asset> asset = assets.find(path);
        if (asset.isPresent()) {
            return Methods.of(request).isReading()
                    ? AssetResponses.of(asset.get(), request)
                    : responses.notAllowed(responses.defaultLanguage(), Methods.READING);
        }
        return page(request, path);
    }

    /** The path, where the query can be read too: else it is not certain what was asked for. */
    private static String path(FormsRequest request) {
        request.query();
        return request.path();
    }

    private FormsResponse page(FormsRequest request, String path) {
        Visit visit = visits.of(request);
        try {
            for (Aside aside : asides) {
                Optional<FormsResponse> answer = aside.answer(visit, path);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
            Edition edition = editions.of(visit);
            if (path.equals("/")) {
                return reading(visit, () -> edition.showing().toStart(visit, addresses.start()));
            }
            if (path.equals(addresses.start()) || path.equals(addresses.start() + "/")) {
                return reading(visit, () -> edition.showing().start(visit));
            }
            if (path.equals(addresses.confirmation())) {
                return reading(visit, () -> edition.showing().confirmation(visit));
            }
            Optional<Place> place = placeAt(edition, path);
            if (place.isEmpty()) {
                return responses.problem(Problem.NOT_FOUND, visit.language());
            }
            return onPath(visit, edition, place.get());
        } catch (RequestRefusedException refused) {
            return responses.problem(Problem.ofStatus(refused.status()), visit.language());
        } catch (VersionNotServedException notServed) {
            Failures.logNotServed(journey, notServed);
            return startingAgain.tell(visit);
        } catch (RuntimeException failed) {
            Failures.log(journey, failed);
            return responses.problem(Problem.SERVICE, visit.language());
        }
    }

    private Optional<Place> placeAt(Edition edition, String path) {
        String prefix = addresses.start() + "/";
        return path.startsWith(prefix)
                ? Place.at(edition.journey(), path.substring(prefix.length()))
                : Optional.empty();
    }

    private FormsResponse onPath(Visit visit, Edition edition, Place place) {
        Methods method = Methods.of(visit.request());
        if (method.isReading()) {
            return edition.showing().page(visit, place);
        }
        boolean onlyRead = place.page() instanceof Page.ExitPage || place.page() instanceof TaskListPage;
        if (method == Methods.POST && !onlyRead) {
            return edition.sending().send(visit, place);
        }
        return responses.notAllowed(visit.language(), onlyRead ? Methods.READING : Methods.READING_AND_POST);
    }

    private FormsResponse reading(Visit visit, Supplier<FormsResponse> answer) {
        return Methods.of(visit.request()).isReading()
                ? answer.get()
                : responses.notAllowed(visit.language(), Methods.READING);
    }
}
