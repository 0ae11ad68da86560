package dev.guildhall.forms.returning;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The ways by which people can come back to an application that they have begun.
 *
 * <pre>{@code
 * SaveAndReturn.byPhrase();
 * SaveAndReturn.byLink(notifier, URI.create("https://permits.example.gov.uk"));
 * SaveAndReturn.byPhrase().andLink(notifier, URI.create("https://permits.example.gov.uk"));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class SaveAndReturn {

    /** How long a link works, unless said otherwise; never longer than the draft is kept. */
    public static final Duration LINK_LIFETIME = Duration.ofDays(7);

    /**
     * How links are sent.
     *
     * @param notifier who sends them
     * @param service the scheme, host and port that they begin with
     * @param lifetime how long they work
     */
    public record Links(Notifier notifier, URI service, Duration lifetime) {
        /**
         * @throws IllegalArgumentException when the address is no more or less than a scheme, host and port, when it is
         *     neither https nor on this machine, or when links would not last a minute
         */
        public Links {
            boolean local = "http".equals(service.getScheme()) && "localhost".equals(service.getHost());
            boolean plain = service.getRawQuery() == null
                    && service.getRawFragment() == null
                    && service.getRawUserInfo() == null
                    && (service.getRawPath() == null || service.getRawPath().matches("/?"));
            if (service.getHost() == null || !plain || !("https".equals(service.getScheme()) || local)) {
                throw new IllegalArgumentException("The service's address is " + service
                        + ": give https, a host and nothing more, such as https://permits.example.gov.uk");
            }
            if (lifetime.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException("A link lasts " + lifetime + ": give at least a minute");
            }
        }
    }

    private final Phrases phrases;
    private final Optional<Links> links;

    private enum Phrases {
        TAKEN,
        NOT_TAKEN
    }

    private SaveAndReturn(Phrases phrases, Optional<Links> links) {
        this.phrases = phrases;
        this.links = links;
    }

    /** By a reference number and a secret phrase that the person chooses: nothing about them is needed. */
    public static SaveAndReturn byPhrase() {
        return new SaveAndReturn(Phrases.TAKEN, Optional.empty());
    }

    /**
     * By a link that the team sends, which works for {@link #LINK_LIFETIME}.
     *
     * @throws IllegalArgumentException when the service's address is not a scheme, host and port
     */
    public static SaveAndReturn byLink(Notifier notifier, URI service) {
        return new SaveAndReturn(Phrases.NOT_TAKEN, Optional.of(new Links(notifier, service, LINK_LIFETIME)));
    }

    /** By such a link as well. */
    public SaveAndReturn andLink(Notifier notifier, URI service) {
        return new SaveAndReturn(phrases, Optional.of(new Links(notifier, service, LINK_LIFETIME)));
    }

    /**
     * The same with links that last this long.
     *
     * @throws IllegalStateException when no links are sent
     */
    public SaveAndReturn linksLasting(Duration lifetime) {
        Links sent = links.orElseThrow(() -> new IllegalStateException("No links are sent: call andLink first"));
        return new SaveAndReturn(phrases, Optional.of(new Links(sent.notifier(), sent.service(), lifetime)));
    }

    /** Whether a phrase is taken. */
    public boolean takesPhrases() {
        return phrases == Phrases.TAKEN;
    }

    /** How links are sent; empty when they are not. */
    public Optional<Links> links() {
        return links;
    }
}
