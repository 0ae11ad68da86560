package dev.guildhall.forms.schema;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Any text of whole Unicode characters, often with what is dangerous somewhere. */
final class Texts {

    private Texts() {}

    static Arbitrary<String> any() {
        Arbitrary<String> anything = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
        Arbitrary<String> dangerous = Arbitraries.of(
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "\n",
                "\r\n",
                "'",
                "\"",
                "\"\"",
                ",",
                ";",
                "\\",
                "</script>",
                "\uFF1D",
                "\u0000",
                "=HYPERLINK(\"x\")",
                "💷",
                "");
        return Arbitraries.oneOf(anything, dangerous).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    }
}
