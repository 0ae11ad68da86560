package dev.guildhall.audit.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with the signatures beneath it.
 *
 * @param text what is signed, ending in a newline
 * @param signatures in the order of their lines
 * @see <a href="https://c2sp.org/signed-note">C2SP signed-note</a>
 */
record Note(String text, List<Signature> signatures) {

    /** The most signatures that a note may carry. */
    static final int MAX_SIGNATURES = 64;
    /** The longest note that is read, in bytes. */
    static final int MAX_BYTES = 1 << 20;

    private static final String LINE_START = "\u2014 ";

    /** One signature line: who signed, with which key, and the signature. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this package
    record Signature(String name, int keyId, byte[] bytes) {}

    Note {
        signatures = List.copyOf(signatures);
    }

    static Note parse(byte[] bytes) throws MalformedNoteException {
        if (bytes.length > MAX_BYTES) {
            throw new MalformedNoteException("it has more than " + MAX_BYTES + " bytes");
        }
        String all = utf8(bytes);
        if (all.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new MalformedNoteException("it has a control character");
        }
        int split = all.lastIndexOf("\n\n");
        if (split < 0 || !all.endsWith("\n") || split + 2 == all.length()) {
            throw new MalformedNoteException("it has no signature lines after an empty line");
        }
        List<Signature> signatures = new ArrayList<>();
        String lines = all.substring(split + 2, all.length() - 1);
        for (String line : lines.split("\n", -1)) {
            signatures.add(signature(line));
            if (signatures.size() > MAX_SIGNATURES) {
                throw new MalformedNoteException("it has more than " + MAX_SIGNATURES + " signatures");
            }
        }
        return new Note(all.substring(0, split + 1), signatures);
    }

    private static String utf8(byte[] bytes) throws MalformedNoteException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedNoteException("it is not UTF-8", e);
        }
    }

    private static Signature signature(String line) throws MalformedNoteException {
        String[] parts = line.startsWith(LINE_START)
                ? line.substring(LINE_START.length()).split(" ", -1)
                : new String[0];
        if (parts.length != 2) {
            throw new MalformedNoteException("a signature line is not of the form \u2014 name base64");
        }
        try {
            String name = KeyText.requireName(parts[0]);
            byte[] bytes = KeyText.strictBase64(parts[1], "signature");
            if (bytes.length <= KeyText.ID_BYTES) {
                throw new MalformedNoteException("a signature is too short");
            }
            int keyId = ByteBuffer.wrap(bytes).getInt();
            return new Signature(name, keyId, Arrays.copyOfRange(bytes, KeyText.ID_BYTES, bytes.length));
        } catch (IllegalArgumentException e) {
            throw new MalformedNoteException("a signature line is malformed: " + e.getMessage(), e);
        }
    }

    /** The text, signed by each of the keys. */
    static Note sign(String text, SigningKey... keys) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Note(
                text,
                Arrays.stream(keys)
                        .map(key -> new Signature(key.name(), key.verifierKey().keyId(), key.sign(bytes)))
                        .toList());
    }

    /** Whether the key signed the note: at least one signature is the key's, and each one of the key's is right. */
    boolean isSignedBy(VerifierKey key) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        List<Signature> own = signaturesOf(key.name(), key.keyId());
        return !own.isEmpty() && own.stream().allMatch(s -> key.verifies(signed, s.bytes()));
    }

    /** The signatures of this name and key id, in the order of their lines. */
    List<Signature> signaturesOf(String name, int keyId) {
        return signatures.stream()
                .filter(s -> s.name().equals(name) && s.keyId() == keyId)
                .toList();
    }

    String format() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Signature signature : signatures) {
            ByteBuffer bytes = ByteBuffer.allocate(KeyText.ID_BYTES + signature.bytes().length);
            bytes.putInt(signature.keyId()).put(signature.bytes());
            note.append(LINE_START).append(signature.name()).append(' ');
            note.append(Base64.getEncoder().encodeToString(bytes.array())).append('\n');
        }
        return note.toString();
    }
}
