package dev.guildhall.forms.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What tells one kind of content from another. */
@FunctionalInterface
interface Signature {

    /** Among so many entries of an office document the one that tells its kind must be. */
    int MAX_ENTRIES = 200;

    /** So much of an office document is unpacked at the most while looking, in bytes: it may be a bomb. */
    long MAX_UNPACKED = 32L * 1024 * 1024;

    Set<String> HEIC_BRANDS = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    boolean matches(InputStream content) throws IOException;

    static Signature of(String beginning) {
        return startsWith(beginning.getBytes(StandardCharsets.US_ASCII));
    }

    static Signature of(int... beginning) {
        byte[] bytes = new byte[beginning.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) beginning[i];
        }
        return startsWith(bytes);
    }

    private static Signature startsWith(byte[] beginning) {
        return content -> Arrays.equals(content.readNBytes(beginning.length), beginning);
    }

    /** ISO base media file format: a box "ftyp" with a brand (ISO/IEC 23008-12). */
    static boolean isHeic(InputStream content) throws IOException {
        String head = new String(content.readNBytes(12), StandardCharsets.ISO_8859_1);
        return head.length() == 12 && head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8));
    }

    /** Office Open XML: a zip with its content types and a folder for the kind of document (ECMA-376, part 2). */
    static Signature office(String folder) {
        return content -> {
            boolean types = false;
            boolean kind = false;
            long left = MAX_UNPACKED;
            byte[] buffer = new byte[8 * 1024];
            try {
                ZipInputStream zip = new ZipInputStream(content);
                ZipEntry entry = zip.getNextEntry();
                for (int seen = 1; entry != null && seen <= MAX_ENTRIES; seen++) {
                    types |= entry.getName().equals("[Content_Types].xml");
                    kind |= entry.getName().startsWith(folder);
                    if (types && kind) {
                        return true;
                    }
                    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            return false;
                        }
                    }
                    entry = zip.getNextEntry();
                }
                return false;
            } catch (ZipException | IllegalArgumentException noZip) {
                return false;
            }
        };
    }

    /** OpenDocument: a zip whose first entry is called "mimetype", is not packed and says it (ODF 1.3, part 2, 3.3). */
    static Signature openDocument(String mediaType) {
        byte[] expected = ("mimetype" + mediaType).getBytes(StandardCharsets.US_ASCII);
        return content -> {
            byte[] local = content.readNBytes(30);
            return local.length == 30
                    && local[0] == 'P'
                    && local[1] == 'K'
                    && local[2] == 3
                    && local[3] == 4
                    && Arrays.equals(content.readNBytes(expected.length), expected);
        };
    }

    /** Text: no control characters but those that lay it out, unless its first bytes say that it is UTF-16. */
    static boolean isText(InputStream content) throws IOException {
        byte[] buffer = content.readNBytes(8 * 1024);
        if (isUtf16(buffer)) {
            return true;
        }
        for (int read = buffer.length; read > 0; read = content.readNBytes(buffer, 0, buffer.length)) {
            for (int i = 0; i < read; i++) {
                if (isControl(buffer[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isUtf16(byte[] beginning) {
        return beginning.length >= 2
                && ((beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE)
                        || (beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF));
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
    }
}
