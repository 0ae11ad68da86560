package dev.guildhall.forms.sealing;

import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Has the keys under which the keys of the data are wrapped (envelope encryption): a file, or a key management service.
 * Safe for use by many threads at once.
 *
 * <pre>{@code
 * KeyProvider keys = KeyProvider.ofEnvironment("SEALING_KEYS"); // 2026-06:<base64>,2026-05:<base64>
 * JourneyHandler.of(journey).store(store).keys(keys);
 * }</pre>
 *
 * <p>To rotate, put a new key first and leave the old one in: what was sealed under it can be read, and an application is
 * sealed under the new key when it is next saved, a file never again. The old key can go when the longest lifetime of an
 * application and of its files has passed.
 *
 * <p>A key management service is asked rarely: for applications and for files once each to wrap for each process and each new
 * key, and once to unwrap for each process that has sealed. Whoever writes a provider lets its tests extend {@code KeyProviderContract}, which is in the
 * test jar of guildhall-forms.
 */
public interface KeyProvider {

    /** The id of the key that wraps now. Asked at each save: answers from memory. */
    String currentKeyId();

    /**
     * Wraps a new data key under the current key.
     *
     * @param dataKey 32 bytes; not kept
     * @return the wrapped key, with the id of the key that wrapped it
     */
    WrappedKey wrap(byte[] dataKey);

    /**
     * The data key that was wrapped.
     *
     * @return 32 bytes, which the caller may overwrite
     * @throws UnknownKeyException when the key that wrapped it is not, or no longer, known
     * @throws BrokenSealException when the wrapped key was changed
     */
    byte[] unwrap(WrappedKey wrapped);

    /**
     * Keys that this process holds itself.
     *
     * @param current the key that wraps now
     * @param earlier keys that only unwrap
     * @throws IllegalArgumentException when two have the same id
     */
    static KeyProvider local(SealingKey current, SealingKey... earlier) {
        return LocalKeyProvider.of(current, earlier);
    }

    /** A new key that is gone when the process ends, and with it everything that was sealed. */
    static KeyProvider ofThisProcess(SecureRandom random) {
        return local(SealingKey.random("process", random));
    }

    /**
     * Keys from a text file: one on each line as {@code id:key}, the current one first, the key being Base64 of 32 bytes
     * ({@code openssl rand -base64 32}). Empty lines and lines that begin with # are passed over.
     *
     * @throws IllegalArgumentException when the file cannot be read, or a line is no key; says which and never what it was
     */
    static KeyProvider ofFile(Path file) {
        return SealingKeyText.ofFile(file);
    }

    /**
     * Keys from an environment variable, as in a file, each on a line or after a comma.
     *
     * @throws IllegalArgumentException when the variable is not set, or an entry is no key; says which and never what it was
     */
    static KeyProvider ofEnvironment(String variable) {
        return SealingKeyText.ofEnvironment(variable, System.getenv());
    }
}
