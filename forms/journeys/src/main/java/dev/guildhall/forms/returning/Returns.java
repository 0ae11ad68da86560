package dev.guildhall.forms.returning;

import dev.guildhall.core.reference.ReferenceNumber;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.StoredApplication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Leads people who know a reference and its secret phrase back to their application. What it keeps lies in the journey's
 * store beside the applications, under a hash of the reference, sealed as they are and for as long as they are.
 *
 * <p>An unknown reference, one that is locked and a wrong phrase are answered alike, after the same work. After {@value
 * #MAX_ATTEMPTS} attempts in a row that fail a reference is locked for an hour; an attempt counts before it is checked, so that
 * any number of guesses at once are no more than that.
 */
public final class Returns {

    /** How many attempts in a row may fail. */
    public static final int MAX_ATTEMPTS = 5;

    /** How long nobody can return by a reference after that. */
    public static final Duration LOCK = Duration.ofHours(1);

    private static final String KEY = "return-";
    private static final int KEY_DIGITS = 32;
    private static final int SAVE_ATTEMPTS = 5;

    private final String journey;
    private final String version;
    private final JourneyStore store;
    private final PhraseHashing hashing;
    private final Clock clock;

    /** Ways back to applications of this journey. */
    public Returns(String journey, String version, JourneyStore store, PhraseHashing hashing, Clock clock) {
        this.journey = journey;
        this.version = version;
        this.store = store;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * Lets a person come back to an application by this reference and phrase; an earlier phrase is forgotten.
     *
     * @param expiresAt when the application is forgotten
     * @throws IllegalArgumentException when the phrase is weak
     */
    public void open(ReferenceNumber reference, String application, SecretPhrase phrase, Instant expiresAt) {
        if (phrase.weakness().isPresent()) {
            throw new IllegalArgumentException(
                    "A secret phrase is weak: " + phrase.weakness().get());
        }
        Ticket ticket = new Ticket(application, hashing.hash(phrase), 0, Instant.EPOCH);
        Instant now = clock.instant();
        for (int attempt = 1; ; attempt++) {
            StoredApplication kept = store.find(key(reference))
                    .orElseGet(() -> StoredApplication.started(key(reference), version, now, expiresAt));
            try {
                store.save(kept.withContents(ticket.bytes()).withExpiry(expiresAt));
                return;
            } catch (StaleApplicationException savedMeanwhile) {
                if (attempt == SAVE_ATTEMPTS) {
                    throw savedMeanwhile;
                }
            }
        }
    }

    /** Keeps a reference for as long as its application. */
    public void extend(ReferenceNumber reference, Instant expiresAt) {
        store.find(key(reference))
                .filter(kept -> kept.expiresAt().isBefore(expiresAt))
                .ifPresent(kept -> {
                    try {
                        store.save(kept.withExpiry(expiresAt));
                    } catch (StaleApplicationException savedMeanwhile) {
                        // the next save of the application extends it
                    }
                });
    }

    /** The application that this reference and phrase, as they were typed, lead to; empty when they lead to none. */
    public Optional<String> find(String reference, String phrase) {
        Optional<ReferenceNumber> read = ReferenceNumber.find(reference);
        Optional<Ticket> counted = read.flatMap(this::count);
        PhraseHash hash = counted.map(Ticket::hash).orElseGet(hashing::decoy);
        if (!hashing.matches(hash, SecretPhrase.of(phrase)) || counted.isEmpty()) {
            return Optional.empty();
        }
        read.ifPresent(known -> change(known, Ticket::succeeded));
        return counted.map(Ticket::application);
    }

    /** Counts an attempt; gives nothing when the reference is unknown or locked. */
    private Optional<Ticket> count(ReferenceNumber reference) {
        Instant now = clock.instant();
        return store.find(key(reference))
                .filter(kept -> !Ticket.of(kept.contents()).isLocked(now, LOCK))
                .flatMap(kept -> change(
                        reference, ticket -> ticket.isLocked(now, LOCK) ? ticket : ticket.tried(now, MAX_ATTEMPTS)));
    }

    /** The ticket after a change; nothing when there is none, it is locked, or too many try at once. */
    private Optional<Ticket> change(ReferenceNumber reference, UnaryOperator<Ticket> change) {
        for (int attempt = 0; attempt < SAVE_ATTEMPTS; attempt++) {
            Optional<StoredApplication> kept = store.find(key(reference));
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            Ticket before = Ticket.of(kept.get().contents());
            Ticket after = change.apply(before);
            if (after.equals(before)) {
                return Optional.empty();
            }
            try {
                store.save(kept.get().withContents(after.bytes()));
                return Optional.of(after);
            } catch (StaleApplicationException savedMeanwhile) {
                // another attempt was counted: count this one too
            }
        }
        return Optional.empty();
    }

    private ApplicationKey key(ReferenceNumber reference) {
        try {
            byte[] named = (journey + "/" + reference.compact()).getBytes(StandardCharsets.US_ASCII);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(named);
            return new ApplicationKey(
                    journey, KEY + HexFormat.of().formatHex(hash).substring(0, KEY_DIGITS));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime must have SHA-256", impossible);
        }
    }
}
