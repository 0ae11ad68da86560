package dev.guildhall.forms.session;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes and checks the hidden field that tells of which answers a page was made, so that a person who sends it is known to
 * have seen them.
 *
 * <pre>{@code
 * PageStamps stamps = new PageStamps(keys);
 * String hidden = stamps.stamp(session, "full-name", application.version(), answersOnThePage);
 * stamps.matches(hidden, session, "full-name", answersOnThePage); // true, until they are others
 * }</pre>
 *
 * <p>A stamp is the application's version, a point, and an HMAC-SHA-256 over the application, the page, the version and the
 * answers: without the key nobody can guess an answer from it. It is not tied to the session, and proves nothing about who
 * sent it. Thread-safe.
 */
public final class PageStamps {

    /** The longest stamp, in characters; one with marks is longer by a point and four for each. */
    public static final int MAX_LENGTH = 62;

    /** How many pages a stamp can tell apart that is made of the answers of several. */
    public static final int MAX_MARKS = 500;

    /** The length of a mark, in characters. */
    public static final int MARK = 4;

    private static final int MARK_BYTES = 3;

    private static final Pattern STAMP = Pattern.compile(
            "([0-9]{1,18})\\.([A-Za-z0-9_-]{43})(?:\\.((?:[A-Za-z0-9_-]{" + MARK + "}){0," + MAX_MARKS + "}))?");

    private final SessionKeys keys;

    public PageStamps(SessionKeys keys) {
        this.keys = Objects.requireNonNull(keys, "keys");
    }

    /**
     * The stamp of a page.
     *
     * @param version the version of the application of which the page is made; not negative
     * @param answers the page's answers, always in the same form
     */
    public String stamp(Session session, String page, long version, byte[] answers) {
        byte[] mac = keys.sign(SessionKey.Purpose.SHOWN, message(session, page, version, answers));
        return version + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /**
     * A stamp that also tells apart of which answers each of several pages was made.
     *
     * @param marks of each page its {@link #mark}; those beyond {@value #MAX_MARKS} are left out
     */
    public String stamp(Session session, String page, long version, byte[] answers, List<String> marks) {
        return stamp(session, page, version, answers) + "."
                + String.join("", marks.subList(0, Math.min(marks.size(), MAX_MARKS)));
    }

    /** Four characters that differ, but once in 16 million times, when a page's answers do. */
    public String mark(Session session, String page, byte[] answers) {
        byte[] mac = keys.sign(SessionKey.Purpose.SHOWN, message(session, page, 0, answers));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, MARK_BYTES));
    }

    /** The marks of a stamp, unverified; none for a text that is no stamp. */
    public static Set<String> marks(String stamp) {
        Matcher parts = STAMP.matcher(stamp);
        Set<String> marks = new HashSet<>();
        if (parts.matches() && parts.group(3) != null) {
            for (int from = 0; from < parts.group(3).length(); from += MARK) {
                marks.add(parts.group(3).substring(from, from + MARK));
            }
        }
        return marks;
    }

    /** Whether the text is a stamp of this page made of these answers; never throws on account of the text. */
    public boolean matches(String stamp, Session session, String page, byte[] answers) {
        Matcher parts = STAMP.matcher(stamp);
        return parts.matches()
                && keys.signed(
                        SessionKey.Purpose.SHOWN,
                        message(session, page, Long.parseLong(parts.group(1)), answers),
                        Base64.getUrlDecoder().decode(parts.group(2)));
    }

    /** Whether the text has the form of a stamp; it may be forged. */
    public static boolean isStamp(String text) {
        return STAMP.matcher(text).matches();
    }

    /** The version that a stamp names, unverified; 0 for a text that is no stamp. */
    public static long version(String stamp) {
        Matcher parts = STAMP.matcher(stamp);
        return parts.matches() ? Long.parseLong(parts.group(1)) : 0;
    }

    private static byte[] message(Session session, String page, long version, byte[] answers) {
        byte[] about = (session.application() + "/" + page + "/" + version + "/").getBytes(StandardCharsets.UTF_8);
        byte[] message = Arrays.copyOf(about, about.length + answers.length);
        System.arraycopy(answers, 0, message, about.length, answers.length);
        return message;
    }
}
