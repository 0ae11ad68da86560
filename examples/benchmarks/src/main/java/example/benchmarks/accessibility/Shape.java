package example.benchmarks.accessibility;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A kind of page that can have as many elements as one likes. */
enum Shape {
    FLAT_LIST("a flat list", 1, i -> "<li>Item " + i + "</li>", "<ul>", "</ul>"),
    DEEP_NESTING("400 elements deep", 400, i -> "<div>".repeat(400) + "Word " + i + "</div>".repeat(400), "", ""),
    ONE_TABLE(
            "one table",
            5,
            i -> "<tr><th scope=row>Row " + i + "</th><td>1</td><td>2</td><td>3</td></tr>",
            "<table class=govuk-table><caption>Figures</caption><tr><th scope=col>A<th scope=col>B<th scope=col>C<th scope=col>D</tr>",
            "</table>"),
    LINKS("links of one name", 2, i -> "<p class=govuk-body><a class=govuk-link href=\"/" + i + "\">Read more</a></p>", "", ""),
    RADIOS(
            "radios",
            3,
            i -> "<div class=govuk-radios__item><input class=govuk-radios__input type=radio name=one id=r" + i
                    + "><label class=\"govuk-label govuk-radios__label\" for=r" + i + ">Choice " + i + "</label></div>",
            "<fieldset class=govuk-fieldset><legend>Which?</legend>",
            "</fieldset>"),
    FIELDS(
            "fields with hints",
            3,
            i -> "<label class=govuk-label for=f" + i + ">Name</label><p class=govuk-hint id=h" + i
                    + ">Hint</p><input class=govuk-input id=f" + i + " aria-describedby=h" + i + ">",
            "",
            ""),
    HEADINGS("headings", 2, i -> "<h2 class=govuk-heading-m>Part " + i + "</h2><p class=govuk-body>Text.</p>", "", "");

    private final String title;
    private final int elementsOfPart;
    private final IntFunction<String> part;
    private final String before;
    private final String after;

    Shape(String title, int elementsOfPart, IntFunction<String> part, String before, String after) {
        this.title = title;
        this.elementsOfPart = elementsOfPart;
        this.part = part;
        this.before = before;
        this.after = after;
    }

    String title() {
        return title;
    }

    /** The body of a page of about so many elements, and at least one part. */
    String body(int elements) {
        return IntStream.range(0, Math.max(1, elements / elementsOfPart))
                .mapToObj(part)
                .collect(Collectors.joining("", before, after));
    }
}
