package dev.guildhall.audit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A value that must not be found, and every form in which it is looked for. */
final class Canary {

    /** The fewest characters of a value. */
    static final int MIN_LENGTH = 6;

    private static final int CHUNK = 1 << 20;
    private static final int BASE64_BITS = 6;

    private final String value;
    private final List<Form> anyCase = new ArrayList<>();
    private final List<Form> exact = new ArrayList<>();

    /** Bytes to look for, and what they are called. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never leaves this class
    private record Form(byte[] bytes, String name) {}

    Canary(String value) {
        if (value.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("A value to be looked for has " + value.length()
                    + " characters: give at least " + MIN_LENGTH + ", for shorter ones turn up by chance");
        }
        this.value = value;
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        anyCase.add(new Form(lower(utf8), "in clear"));
        anyCase.add(new Form(lower(value.getBytes(StandardCharsets.UTF_16LE)), "in clear, as UTF-16,"));
        anyCase.add(new Form(lower(value.getBytes(StandardCharsets.UTF_16BE)), "in clear, as UTF-16,"));
        anyCase.add(new Form(ascii(HexFormat.of().formatHex(utf8)), "as hex"));
        for (int before = 0; before < 3; before++) {
            exact.add(new Form(base64(Base64.getEncoder(), utf8, before), "as base64"));
            exact.add(new Form(base64(Base64.getUrlEncoder(), utf8, before), "as base64url"));
        }
    }

    /** The characters of the encoding that the value alone decides, where so many bytes stand before it. */
    private static byte[] base64(Base64.Encoder encoder, byte[] value, int before) {
        byte[] shifted = new byte[before + value.length];
        System.arraycopy(value, 0, shifted, before, value.length);
        String text = encoder.withoutPadding().encodeToString(shifted);
        int first = (before * Byte.SIZE + BASE64_BITS - 1) / BASE64_BITS;
        int end = shifted.length * Byte.SIZE / BASE64_BITS;
        return ascii(text.substring(first, end));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    boolean isIn(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return form(bytes, bytes.length).isPresent();
    }

    /** In which form the value stands in the file, and where; empty when it does not. */
    Optional<String> find(Path file) throws IOException {
        int overlap = 4 * value.length() * 3;
        byte[] buffer = new byte[CHUNK + overlap];
        try (InputStream in = Files.newInputStream(file)) {
            int kept = 0;
            long start = 0;
            for (int read = in.readNBytes(buffer, 0, CHUNK); read > 0; read = in.readNBytes(buffer, kept, CHUNK)) {
                int length = kept + read;
                Optional<Found> found = form(buffer, length);
                if (found.isPresent()) {
                    return Optional.of(found.get().form() + " at byte "
                            + (start + found.get().at()) + " of");
                }
                int keep = Math.min(overlap, length);
                System.arraycopy(buffer, length - keep, buffer, 0, keep);
                start += length - keep;
                kept = keep;
            }
        }
        return Optional.empty();
    }

    private record Found(String form, int at) {}

    private Optional<Found> form(byte[] bytes, int length) {
        Optional<Found> found = first(exact, bytes, length);
        return found.isPresent() ? found : first(anyCase, lower(Arrays.copyOf(bytes, length)), length);
    }

    private static Optional<Found> first(List<Form> forms, byte[] bytes, int length) {
        for (Form form : forms) {
            int at = indexOf(bytes, length, form.bytes());
            if (at >= 0) {
                return Optional.of(new Found(form.name(), at));
            }
        }
        return Optional.empty();
    }

    private static int indexOf(byte[] bytes, int length, byte[] wanted) {
        for (int at = 0; at + wanted.length <= length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static byte[] lower(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] >= 'A' && lower[i] <= 'Z') {
                lower[i] = (byte) (lower[i] + ('a' - 'A'));
            }
        }
        return lower;
    }
}
