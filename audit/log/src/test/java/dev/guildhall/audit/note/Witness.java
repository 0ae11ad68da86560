package dev.guildhall.audit.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A witness as C2SP tlog-cosignature describes it, on the JDK alone: it shares no code with what verifies it. */
public final class Witness {

    private final String name;
    private final KeyPair pair;
    private final byte[] raw;

    public Witness(String name) throws GeneralSecurityException {
        this.name = name;
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        this.raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private Witness(String name, Witness same) {
        this.name = name;
        this.pair = same.pair;
        this.raw = same.raw;
    }

    Witness named(String other) {
        return new Witness(other, this);
    }

    /** The key as text. */
    public String vkey() throws GeneralSecurityException {
        byte[] typed = ByteBuffer.allocate(33).put((byte) 4).put(raw).array();
        return name + "+" + HexFormat.of().formatHex(keyId()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    private byte[] keyId() throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 4);
        return Arrays.copyOf(digest.digest(raw), 4);
    }

    /** The note with this witness's line at its end. */
    public String cosign(String note, long time) throws GeneralSecurityException {
        String body = note.substring(0, note.indexOf("\n\n") + 1);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(("cosignature/v1\ntime " + time + "\n" + body).getBytes(StandardCharsets.UTF_8));
        byte[] line = ByteBuffer.allocate(4 + 8 + 64)
                .put(keyId())
                .putLong(time)
                .put(signature.sign())
                .array();
        return note + "\u2014 " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }
}
