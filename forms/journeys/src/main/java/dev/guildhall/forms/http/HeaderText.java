package dev.guildhall.forms.http;

/**
 * The characters that header names and values may have.
 *
 * <p>Values are held to ASCII, not only kept free of CR and LF: a server that cuts characters to bytes would turn
 * U+010A into a line feed. Nothing repeats the value that was refused.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.5">RFC 9110, section 5.5</a>
 */
final class HeaderText {

    private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    static void requireToken(String text, String what) {
        boolean token = !text.isEmpty();
        for (int i = 0; i < text.length(); i++) {
            token &= isTokenCharacter(text.charAt(i));
        }
        if (!token) {
            throw new IllegalArgumentException("The " + what + " has a character that a token cannot have, or none");
        }
    }

    private static boolean isTokenCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_PUNCTUATION.indexOf(c) >= 0;
    }

    static void requireValue(String text, String what) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F) {
                throw new IllegalArgumentException(
                        "The " + what + " has a line break, a control or a non-ASCII character");
            }
        }
    }
}
