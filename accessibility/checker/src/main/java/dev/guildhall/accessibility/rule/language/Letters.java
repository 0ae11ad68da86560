package dev.guildhall.accessibility.rule.language;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.ARMENIAN;
import static java.lang.Character.UnicodeScript.BENGALI;
import static java.lang.Character.UnicodeScript.BOPOMOFO;
import static java.lang.Character.UnicodeScript.CYRILLIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.ETHIOPIC;
import static java.lang.Character.UnicodeScript.GEORGIAN;
import static java.lang.Character.UnicodeScript.GREEK;
import static java.lang.Character.UnicodeScript.GUJARATI;
import static java.lang.Character.UnicodeScript.GURMUKHI;
import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.LATIN;
import static java.lang.Character.UnicodeScript.SINHALA;
import static java.lang.Character.UnicodeScript.TAMIL;
import static java.lang.Character.UnicodeScript.TELUGU;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The letters that languages are written in. */
final class Letters {
    private static final Map<String, Set<UnicodeScript>> OF = new HashMap<>();

    static {
        put(
                EnumSet.of(LATIN),
                "en cy ga gd gv fr de nl es it pt ca pl cs sk hu ro hr sl lt lv et fi sv da no nb nn lb mt tr sq so gl eu is");
        put(EnumSet.of(GREEK), "el");
        put(EnumSet.of(CYRILLIC), "bg uk ru be mk");
        put(EnumSet.of(ARABIC), "ar fa ur ps");
        put(EnumSet.of(HEBREW), "he yi");
        put(EnumSet.of(HAN, BOPOMOFO), "zh");
        put(EnumSet.of(HAN, HIRAGANA, KATAKANA), "ja");
        put(EnumSet.of(HANGUL, HAN), "ko");
        put(EnumSet.of(DEVANAGARI), "hi mr ne");
        put(EnumSet.of(GURMUKHI, ARABIC), "pa");
        put(EnumSet.of(BENGALI), "bn");
        put(EnumSet.of(GUJARATI), "gu");
        put(EnumSet.of(TAMIL), "ta");
        put(EnumSet.of(TELUGU), "te");
        put(EnumSet.of(SINHALA), "si");
        put(EnumSet.of(THAI), "th");
        put(EnumSet.of(ETHIOPIC), "am ti");
        put(EnumSet.of(ARMENIAN), "hy");
        put(EnumSet.of(GEORGIAN), "ka");
    }

    private Letters() {}

    private static void put(Set<UnicodeScript> letters, String languages) {
        for (String language : languages.split(" ", -1)) {
            OF.put(language, letters);
        }
    }

    /** The letters of a language; empty where it is written in several or where they are not known here. */
    static Set<UnicodeScript> of(String language) {
        return OF.getOrDefault(language, Set.of());
    }

    /** The name of letters in a sentence, such as {@code Greek}. */
    static String nameOf(UnicodeScript letters) {
        String name = letters.name();
        return letters == HAN ? "Chinese" : name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
