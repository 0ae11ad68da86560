package dev.guildhall.accessibility.run;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a page whose encoding is told as browsers tell it: byte order mark, Content-Type header, then what the first 1,024
 * bytes say of themselves; failing all, UTF-8 if the bytes are that, else windows-1252.
 *
 * <pre>{@code
 * PageText page = PageText.of(bytes, Optional.of("utf-8"));
 * page.text();
 * }</pre>
 *
 * @param notes what could not be read as it should be, one sentence each
 * @see <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML, determining the
 *     character encoding</a>
 */
public record PageText(String text, List<String> notes) {
    private static final int PRESCAN_BYTES = 1_024;

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta\\s[^>]{0,500}?charset|\\?xml\\s[^>]{0,100}?encoding)\\s{0,20}=\\s{0,20}[\"']?([A-Za-z0-9_:.+-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Names that browsers take as windows-1252, which has them all in it. */
    private static final Set<String> WESTERN =
            Set.of("ascii", "us-ascii", "iso-8859-1", "iso8859-1", "latin1", "l1", "cp1252", "x-user-defined");

    /** Reads a page's bytes, with the charset of its Content-Type header if there was one. */
    public static PageText of(byte[] bytes, Optional<String> header) {
        List<String> notes = new ArrayList<>();
        Optional<Charset> mark = byteOrderMark(bytes);
        Optional<Charset> said = mark.or(() -> header.flatMap(label -> named(label, notes)))
                .or(() -> declared(bytes).flatMap(label -> inMarkup(label, notes)));
        Charset charset = said.orElse(StandardCharsets.UTF_8);
        String text;
        try {
            text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            Charset lenient = said.orElse(WINDOWS_1252);
            text = new String(bytes, lenient);
            if (text.indexOf('\uFFFD') >= 0) {
                notes.add("Some of its bytes are not " + lenient.name()
                        + ", in which it says it is written, and were read as \uFFFD;"
                        + " save it in the encoding that it names.");
            }
        }
        return new PageText(text.startsWith("\uFEFF") ? text.substring(1) : text, List.copyOf(notes));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return begins(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Markup that can be read to say UTF-16 is not written in it. */
    private static Optional<Charset> inMarkup(String label, List<String> notes) {
        return label.toLowerCase(Locale.ROOT).startsWith("utf-16")
                ? Optional.of(StandardCharsets.UTF_8)
                : named(label, notes);
    }

    private static Optional<Charset> named(String label, List<String> notes) {
        if (WESTERN.contains(label.toLowerCase(Locale.ROOT))) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            notes.add(
                    "It says that it is written in an encoding that is not known here; it was read as UTF-8 or windows-1252.");
            return Optional.empty();
        }
    }
}
