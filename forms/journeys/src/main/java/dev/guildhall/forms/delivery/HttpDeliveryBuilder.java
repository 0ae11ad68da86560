package dev.guildhall.forms.delivery;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.schema.SubmissionJson;
import dev.guildhall.forms.schema.SubmissionSchema;
import dev.guildhall.forms.signature.RequestSigner;
import dev.guildhall.forms.signature.SignatureKey;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects where and how submissions are posted; {@link #build} gives the handler.
 *
 * @param <T> the journey's record
 */
public final class HttpDeliveryBuilder<T extends Record> {

    /** How long one attempt may take, unless said otherwise: less than the standard policy's lease. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /** The type of the event, unless said otherwise. */
    public static final String DEFAULT_TYPE = "dev.guildhall.forms.submitted";

    private final Journey<T> journey;
    private @Nullable URI target;
    private @Nullable SignatureKey key;
    private Transport transport = Transport.ENCRYPTED;
    private Function<Class<T>, SubmissionJson<T>> json = SubmissionJson::of;
    URI source;
    String type = DEFAULT_TYPE;

    @Nullable
    URI schema;

    Duration timeout = DEFAULT_TIMEOUT;
    Clock clock = Clock.systemUTC();

    /** What a submission may travel over. */
    private enum Transport {
        ENCRYPTED,
        ANY
    }

    HttpDeliveryBuilder(Journey<T> journey) {
        this.journey = journey;
        this.source = URI.create("/" + journey.id());
    }

    /** Where submissions are posted. */
    public HttpDeliveryBuilder<T> to(URI receiver) {
        this.target = receiver;
        return this;
    }

    /** What signs each request. */
    public HttpDeliveryBuilder<T> signedWith(SignatureKey signatureKey) {
        this.key = signatureKey;
        return this;
    }

    /** Posts without TLS too, where something else keeps the way secret; to this machine it is allowed anyhow. */
    public HttpDeliveryBuilder<T> allowingPlainHttp() {
        this.transport = Transport.ANY;
        return this;
    }

    /** The source of the event: an address of the service, or its path; the journey's path when left out. */
    public HttpDeliveryBuilder<T> source(URI address) {
        this.source = address;
        return this;
    }

    /** The type of the event, such as {@code uk.gov.exampleton.permit.submitted}. */
    public HttpDeliveryBuilder<T> type(String eventType) {
        this.type = eventType;
        return this;
    }

    /** Where the JSON Schema of the data is published; the event tells it when given. */
    public HttpDeliveryBuilder<T> dataSchema(URI address) {
        this.schema = address;
        return this;
    }

    /**
     * Tells where this schema of the data is, which has an id.
     *
     * @throws IllegalArgumentException when it has none
     */
    public HttpDeliveryBuilder<T> describedBy(SubmissionSchema published) {
        this.schema = published
                .id()
                .orElseThrow(() -> new IllegalArgumentException("The schema of " + journey.id()
                        + " does not say where it is: give it its address with withId(...)"));
        return this;
    }

    /**
     * Posts the hashes of passwords too, for a receiver that keeps accounts; they are left out otherwise. A schema that
     * describes the data needs {@code withPasswordHashes()} then as well.
     */
    public HttpDeliveryBuilder<T> withPasswordHashes() {
        this.json = type -> SubmissionJson.of(type).withPasswordHashes();
        return this;
    }

    /** How long one attempt may take; less than the policy's lease. */
    public HttpDeliveryBuilder<T> timeout(Duration time) {
        this.timeout = time;
        return this;
    }

    /** The clock that signatures are dated by. */
    public HttpDeliveryBuilder<T> clock(Clock serviceClock) {
        this.clock = serviceClock;
        return this;
    }

    /**
     * The handler that delivers.
     *
     * @throws IllegalArgumentException when the address or the key is missing, the address cannot be posted to or is not
     *     encrypted, or the journey's record cannot be written as JSON
     */
    public HttpDelivery<T> build() {
        if (target == null || key == null) {
            throw new IllegalArgumentException("Submissions of " + journey.id()
                    + " cannot be posted: say where with to(...)" + " and give a key with signedWith(...)");
        }
        check(target);
        return new HttpDelivery<>(
                this,
                target,
                new RequestSigner(key, clock),
                json.apply(journey.shape().type()));
    }

    private void check(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException("Submissions of " + journey.id()
                    + " cannot be posted there: give an https address with a host, without user and fragment");
        }
        if (scheme.equals("http") && transport == Transport.ENCRYPTED && !isThisMachine(address.getHost())) {
            throw new IllegalArgumentException(
                    "Submissions of " + journey.id() + " would be posted to " + address.getHost()
                            + " without TLS: give an https address, or say allowingPlainHttp() where the way is secret by other means");
        }
    }

    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127(?:\\.[0-9]{1,3}){3}");
    }
}
