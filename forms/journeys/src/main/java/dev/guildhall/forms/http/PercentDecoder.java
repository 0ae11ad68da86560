package dev.guildhall.forms.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent-decoding as of RFC 3986, section 2.1, with UTF-8 that must be valid.
 *
 * <p>Java's own {@link java.net.URLDecoder} turns bytes that are no UTF-8 into replacement characters: what a person
 * typed would be saved as something else.
 */
enum PercentDecoder {
    /** Of a path: a plus sign is a plus sign. */
    PATH,
    /** Of a query or a form: a plus sign is a space. */
    FORM;

    /**
     * Decodes the bytes from the first index (inclusive) to the second (exclusive); {@code where} names them in
     * errors.
     */
    String decode(byte[] encoded, int from, int to, String where) {
        byte[] decoded = new byte[to - from];
        int length = 0;
        for (int i = from; i < to; i++) {
            byte b = encoded[i];
            if (b == '%') {
                if (i + 2 >= to) {
                    throw malformedPercent(where);
                }
                int high = Character.digit(encoded[i + 1], 16);
                int low = Character.digit(encoded[i + 2], 16);
                if (high < 0 || low < 0) {
                    throw malformedPercent(where);
                }
                decoded[length++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                decoded[length++] = b == '+' && this == FORM ? (byte) ' ' : b;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedRequestException("The " + where + " is not valid UTF-8");
        }
    }

    /** The bytes of a part of a URI, which is ASCII. */
    static byte[] ascii(String part, String where) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                throw new MalformedRequestException("The " + where + " has a character that must be percent-encoded");
            }
        }
        return part.getBytes(StandardCharsets.US_ASCII);
    }

    private static MalformedRequestException malformedPercent(String where) {
        return new MalformedRequestException(
                "The " + where + " has a percent sign that is not followed by two hexadecimal digits");
    }
}
