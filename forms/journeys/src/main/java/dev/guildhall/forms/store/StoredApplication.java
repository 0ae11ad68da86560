package dev.guildhall.forms.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is kept. Immutable: its contents are copied on the way in and out.
 *
 * <p>Two are equal when they are the same version of the same application.
 */
public final class StoredApplication {

    private final ApplicationKey key;
    private final long version;
    private final String journeyVersion;
    private final Status status;
    private final Instant startedAt;
    private final Instant expiresAt;
    private final byte[] contents;

    private StoredApplication(
            ApplicationKey key,
            long version,
            String journeyVersion,
            Status status,
            Instant startedAt,
            Instant expiresAt,
            byte[] contents) {
        this.key = Objects.requireNonNull(key, "key");
        this.version = version;
        this.journeyVersion = Objects.requireNonNull(journeyVersion, "journeyVersion");
        this.status = Objects.requireNonNull(status, "status");
        this.startedAt = Objects.requireNonNull(startedAt, "startedAt");
        this.expiresAt = Objects.requireNonNull(expiresAt, "expiresAt");
        this.contents = contents;
    }

    /** A new application that no store knows yet, without contents. Its version is 0. */
    public static StoredApplication started(
            ApplicationKey key, String journeyVersion, Instant startedAt, Instant expiresAt) {
        return new StoredApplication(key, 0, journeyVersion, new Status.Draft(), startedAt, expiresAt, new byte[0]);
    }

    /** An application as a store finds it. */
    public static StoredApplication restored(
            ApplicationKey key,
            long version,
            String journeyVersion,
            Status status,
            Instant startedAt,
            Instant expiresAt,
            byte[] contents) {
        return new StoredApplication(key, version, journeyVersion, status, startedAt, expiresAt, contents.clone());
    }

    /** The same application with this draft. */
    public StoredApplication withContents(byte[] newContents) {
        return new StoredApplication(key, version, journeyVersion, status, startedAt, expiresAt, newContents.clone());
    }

    /** The same application, as of this version of the journey's definition. */
    public StoredApplication withJourneyVersion(String newJourneyVersion) {
        return new StoredApplication(key, version, newJourneyVersion, status, startedAt, expiresAt, contents);
    }

    /** The same application, this far. */
    public StoredApplication withStatus(Status newStatus) {
        return new StoredApplication(key, version, journeyVersion, newStatus, startedAt, expiresAt, contents);
    }

    /** The same application, forgotten later. */
    public StoredApplication withExpiry(Instant newExpiry) {
        return new StoredApplication(key, version, journeyVersion, status, startedAt, newExpiry, contents);
    }

    /** The same application with this version number, as a store gives it on saving. */
    public StoredApplication withVersion(long newVersion) {
        return new StoredApplication(key, newVersion, journeyVersion, status, startedAt, expiresAt, contents);
    }

    public ApplicationKey key() {
        return key;
    }

    /** How often it has been saved; 0 when it never was. */
    public long version() {
        return version;
    }

    /** The version of the journey's definition that its answers are to. */
    public String journeyVersion() {
        return journeyVersion;
    }

    public Status status() {
        return status;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** When it is forgotten, answers and all, unless it waits to be delivered. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /**
     * Whether a store still has it at that moment: it has not expired, or it was submitted and not delivered yet. What a
     * person has submitted is never forgotten before it is delivered.
     */
    public boolean isKeptAt(Instant moment) {
        return moment.isBefore(expiresAt)
                || status instanceof Status.Submitting
                || status instanceof Status.Undeliverable;
    }

    /** The draft, in a form that only the handler reads. */
    public byte[] contents() {
        return contents.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredApplication application
                && key.equals(application.key)
                && version == application.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, version);
    }

    @Override
    public String toString() {
        return "application of " + key.journey() + ", version " + version + ", "
                + status.getClass().getSimpleName();
    }
}
