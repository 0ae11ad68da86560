package dev.guildhall.forms;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.migration.Migration;
import dev.guildhall.forms.returning.SaveAndReturn;
import dev.guildhall.forms.schema.SubmissionSchema;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.submission.SubmissionHandler;
import dev.guildhall.forms.support.OpeningTimes;
import dev.guildhall.forms.support.SupportPages;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.VirusScanner;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a journey is served with; {@link #build} gives the handler.
 *
 * @param <T> the journey's record
 */
public final class JourneyHandlerBuilder<T extends Record> {

    /** How many applications are kept in memory, when no store is given. */
    public static final int DEFAULT_CAPACITY = 10_000;

    /**
     * How long a session lasts after its last request, and an application after it was last saved, unless said otherwise.
     */
    public static final Duration DEFAULT_LIFETIME = Duration.ofHours(4);

    /** How long files stay after they were submitted, unless said otherwise. */
    public static final Duration DEFAULT_SUBMITTED_FILES_LIFETIME = Duration.ofDays(30);

    final Journey<T> journey;
    final Versions versions;
    SubmissionHandler<T> submissions = submission -> {};
    ServiceEventListener listener = event -> {};
    DeliveryPolicy policy = DeliveryPolicy.standard();
    Clock clock = Clock.systemUTC();
    SecureRandom random = new SecureRandom();
    SupportPages support = SupportPages.builder().build();
    OpeningTimes times = OpeningTimes.always();

    @Nullable
    GovukBrand brand;

    Duration sessionLifetime = DEFAULT_LIFETIME;
    Duration draftLifetime = DEFAULT_LIFETIME;
    Duration submittedFilesLifetime = DEFAULT_SUBMITTED_FILES_LIFETIME;
    final List<SubmissionSchema> schemas = new ArrayList<>();

    @Nullable
    FileStore files;

    @Nullable
    VirusScanner scanner;

    @Nullable
    SaveAndReturn ways;

    @Nullable
    JourneyStore store;

    @Nullable
    KeyProvider sealingKeys;

    @Nullable
    SessionKeys keys;

    @Nullable
    Validator validator;

    @Nullable
    Supplier<String> references;

    JourneyHandlerBuilder(Journey<T> journey) {
        this.journey = journey;
        this.versions = new Versions(journey);
    }

    /** The team's own code, which takes what people submit. */
    public JourneyHandlerBuilder<T> onSubmit(SubmissionHandler<T> handler) {
        this.submissions = handler;
        return this;
    }

    /**
     * Serves an earlier version too, so that whoever started on it finishes on it. Its record may be another one.
     *
     * @param earlier the journey as it was then, with its version
     * @param handler who takes its submissions
     * @throws IllegalArgumentException when it is another journey, or a version that is served already
     */
    public <E extends Record> JourneyHandlerBuilder<T> alsoServing(Journey<E> earlier, SubmissionHandler<E> handler) {
        versions.serve(earlier, handler);
        return this;
    }

    /**
     * Brings drafts of an earlier version to a later one, when they are read; they are stored with the next save. Migrations
     * follow one another, and are checked when the handler is built. A draft of a version that is neither served nor
     * migrated is not touched: the person is told that the service has changed.
     */
    public JourneyHandlerBuilder<T> migrating(Migration migration) {
        versions.migrate(migration);
        return this;
    }

    /** Lets people save their application and come back to it on any device; they cannot, when left out. */
    public JourneyHandlerBuilder<T> saveAndReturn(SaveAndReturn waysBack) {
        this.ways = waysBack;
        return this;
    }

    /** How often and how far apart a submission is tried, when the team's code throws. */
    public JourneyHandlerBuilder<T> deliveryPolicy(DeliveryPolicy deliveryPolicy) {
        this.policy = deliveryPolicy;
        return this;
    }

    /** Hears of everything that happens to applications; what it throws fails the person's request, which then changes nothing. */
    public JourneyHandlerBuilder<T> listener(ServiceEventListener eventListener) {
        this.listener = eventListener;
        return this;
    }

    /** Where applications are kept, sealed under {@link #keys}; in memory, up to {@value #DEFAULT_CAPACITY}, when left out. */
    public JourneyHandlerBuilder<T> store(JourneyStore journeyStore) {
        this.store = journeyStore;
        return this;
    }

    /**
     * What seals the answers and files that are kept, the same on every node; needed with a store of either, and a random key
     * that dies with the process when none is given.
     */
    public JourneyHandlerBuilder<T> keys(KeyProvider keyProvider) {
        this.sealingKeys = keyProvider;
        return this;
    }

    /** What signs sessions and forms; a random key that dies with the process, when left out. */
    public JourneyHandlerBuilder<T> sessionKeys(SessionKeys sessionKeys) {
        this.keys = sessionKeys;
        return this;
    }

    /** {@link #sessionLifetime} and {@link #draftLifetime} in one. */
    public JourneyHandlerBuilder<T> lifetime(Duration pause) {
        return sessionLifetime(pause).draftLifetime(pause);
    }

    /** How long a person may pause between two requests before this browser is no longer known; at least a second. */
    public JourneyHandlerBuilder<T> sessionLifetime(Duration pause) {
        this.sessionLifetime = pause;
        return this;
    }

    /**
     * How long an application is kept after it was last saved; never shorter than the session. Longer is of use only where
     * people can return, or an application stays in view after its session.
     */
    public JourneyHandlerBuilder<T> draftLifetime(Duration pause) {
        this.draftLifetime = pause;
        return this;
    }

    /** The Jakarta validator; that of the provider on the class path, when left out. */
    public JourneyHandlerBuilder<T> validator(Validator jakartaValidator) {
        this.validator = jakartaValidator;
        return this;
    }

    /** What gives each submission its reference number; must never give the same twice. */
    public JourneyHandlerBuilder<T> references(Supplier<String> referenceNumbers) {
        this.references = referenceNumbers;
        return this;
    }

    /** The pages beside the journey; the cookies page alone, when left out. */
    public JourneyHandlerBuilder<T> support(SupportPages pages) {
        this.support = pages;
        return this;
    }

    /**
     * Serves this schema of what is submitted to whoever asks, at the address that it has as its id: a name that ends with
     * {@code .json} beside the journey's pages. It holds the questions' words and no answer. Give {@code HttpDelivery} the
     * same schema, and each submission tells where it is; serve a changed one at another address, and the earlier with it.
     */
    public JourneyHandlerBuilder<T> serving(SubmissionSchema schema) {
        this.schemas.add(schema);
        return this;
    }

    /** Shows the pages in the GOV.UK brand, for services on GOV.UK domains only; in a neutral one, when left out. */
    public JourneyHandlerBuilder<T> brand(GovukBrand govuk) {
        this.brand = govuk;
        return this;
    }

    /** When people may use the journey, and what becomes of those who are in the middle when it closes; always, when left out. */
    public JourneyHandlerBuilder<T> openingTimes(OpeningTimes openingTimes) {
        this.times = openingTimes;
        return this;
    }

    /** The clock that everything goes by. */
    public JourneyHandlerBuilder<T> clock(Clock serviceClock) {
        this.clock = serviceClock;
        return this;
    }

    /** The source of everything that must not be guessed. */
    public JourneyHandlerBuilder<T> random(SecureRandom secureRandom) {
        this.random = secureRandom;
        return this;
    }

    /** Where uploaded files are kept, sealed under {@link #keys}; needed, with keys, where the journey asks for any. */
    public JourneyHandlerBuilder<T> files(FileStore fileStore) {
        this.files = fileStore;
        return this;
    }

    /** What searches uploaded files for viruses before they are kept; needed where the journey asks for any. */
    public JourneyHandlerBuilder<T> virusScanner(VirusScanner virusScanner) {
        this.scanner = virusScanner;
        return this;
    }

    /** How long files stay after they were submitted, for the team to fetch them. */
    public JourneyHandlerBuilder<T> submittedFilesLifetime(Duration lifetimeOfFiles) {
        this.submittedFilesLifetime = lifetimeOfFiles;
        return this;
    }

    /**
     * Gives the handler.
     *
     * @throws IllegalStateException when an application would be forgotten before the session of the person who fills it
     *     in, a store was given without keys, the journey asks for files and the file store or the virus scanner is
     *     missing, or the support pages or schemas cannot stand beside the journey; says everything that is wrong
     * @throws dev.guildhall.forms.migration.MigrationException with every problem at once, when earlier versions cannot be
     *     served as declared
     */
    public JourneyHandler build() {
        if (draftLifetime.compareTo(sessionLifetime) < 0) {
            throw new IllegalStateException("An application is kept for " + draftLifetime + " and a session for "
                    + sessionLifetime + ": let the application's draftLifetime be no shorter than the sessionLifetime");
        }
        return new Assembly<>(this).handler();
    }
}
