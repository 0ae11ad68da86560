package dev.guildhall.accessibility.style;

/** Reads the text out of a {@code content} value, preferring the alternative after a slash as CSS Generated Content 3 says. */
final class GeneratedContent {
    private GeneratedContent() {}

    static String textOf(String content) {
        int slash = outsideStrings(content);
        String spoken = slash < 0 ? content : content.substring(slash + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spoken.length(); i++) {
            char c = spoken.charAt(i);
            if (c != '"' && c != '\'') {
                continue;
            }
            int close = spoken.indexOf(c, i + 1);
            if (close < 0) {
                break;
            }
            text.append(spoken, i + 1, close);
            i = close;
        }
        // attr(), counter() and var() yield text that the source does not show; it is taken to be there
        return text.isEmpty() && spoken.matches("(?s).*\\b(attr|counters?|var)\\(.*") ? "…" : text.toString();
    }

    private static int outsideStrings(String content) {
        char quote = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '/') {
                return i;
            }
        }
        return -1;
    }
}
