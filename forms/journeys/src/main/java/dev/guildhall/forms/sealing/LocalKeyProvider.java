package dev.guildhall.forms.sealing;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;

/** Keys in this process. A wrapped key is a nonce, the encrypted data key and a tag. */
final class LocalKeyProvider implements KeyProvider {

    private static final String LABEL = "guildhall wrapped key v1 ";

    private final SealingKey current;
    private final Map<String, SealingKey> keys;
    private final SecureRandom random = new SecureRandom();

    private LocalKeyProvider(SealingKey current, Map<String, SealingKey> keys) {
        this.current = current;
        this.keys = keys;
    }

    static LocalKeyProvider of(SealingKey current, SealingKey... earlier) {
        Map<String, SealingKey> keys = new LinkedHashMap<>(Map.of(current.id(), current));
        for (SealingKey key : earlier) {
            if (keys.putIfAbsent(key.id(), key) != null) {
                throw new IllegalArgumentException(
                        "Two sealing keys have the id " + key.id() + ": give each an id of its own");
            }
        }
        return new LocalKeyProvider(current, keys);
    }

    @Override
    public String currentKeyId() {
        return current.id();
    }

    @Override
    public WrappedKey wrap(byte[] dataKey) {
        byte[] nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        return WrappedKey.of(current.id(), AesGcm.encryptBehind(nonce, current.secret(), bound(current), dataKey));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped) {
        SealingKey key = keys.get(wrapped.keyId());
        if (key == null) {
            throw new UnknownKeyException(wrapped.keyId());
        }
        byte[] bytes = wrapped.bytes();
        if (bytes.length != AesGcm.NONCE_BYTES + SealingKey.BYTES + AesGcm.TAG_BYTES) {
            throw new BrokenSealException("a data key");
        }
        try {
            return AesGcm.decryptBehind(AesGcm.NONCE_BYTES, bytes, key.secret(), bound(key));
        } catch (AEADBadTagException e) {
            throw new BrokenSealException("a data key");
        }
    }

    private static byte[] bound(SealingKey key) {
        return (LABEL + key.id()).getBytes(StandardCharsets.US_ASCII);
    }

    /** The ids of its keys, and nothing about the keys. */
    @Override
    public String toString() {
        return "KeyProvider" + keys.keySet();
    }
}
