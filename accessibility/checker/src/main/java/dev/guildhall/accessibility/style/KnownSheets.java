package dev.guildhall.accessibility.style;

import java.util.LinkedHashMap;
import java.util.Map;

/** The sheets that were read last, by their text, so that pages that share a sheet read it once. */
final class KnownSheets {
    /** Sheets remembered at most. */
    static final int MAX_SHEETS = 32;

    /** Characters of all sheets remembered at most; the one used longest ago is forgotten first. */
    static final int MAX_CHARACTERS = 8 * 1024 * 1024;

    private final Map<String, StyleSheet> sheets = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    StyleSheet get(String css) {
        synchronized (sheets) {
            StyleSheet known = sheets.get(css);
            if (known != null) {
                return known;
            }
        }
        StyleSheet read = SheetReader.read(css);
        synchronized (sheets) {
            StyleSheet other = sheets.putIfAbsent(css, read);
            if (other != null) {
                return other;
            }
            characters += css.length();
            forgetOldest();
        }
        return read;
    }

    private void forgetOldest() {
        var oldest = sheets.keySet().iterator();
        while ((sheets.size() > MAX_SHEETS || characters > MAX_CHARACTERS) && oldest.hasNext()) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }
}
