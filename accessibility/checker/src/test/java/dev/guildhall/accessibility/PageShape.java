package dev.guildhall.accessibility;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A kind of page that can be as large as one likes, each with much of what some rule might go through again and again. */
enum PageShape {
    FLAT_LIST(each(i -> "<li>Item " + i + "</li>", "<ul>", "</ul>")),
    DEEP_NESTING(size -> IntStream.range(0, size / 400 + 1)
            .mapToObj(chain -> "<div><span>".repeat(200) + "Word" + "</span></div>".repeat(200))
            .collect(Collectors.joining())),
    NESTED_LISTS(size -> ("<ul><li>Outer".repeat(60) + "</li></ul>".repeat(60)).repeat(size / 120 + 1)),
    ONE_TABLE(each(
            i -> "<tr><th scope=row>Row " + i + "</th><td>1</td><td>2</td><td headers=c>3</td></tr>",
            "<table><caption>Figures</caption><tr><th scope=col>A</th><th>B</th><th>C</th><th id=c>D</th></tr>",
            "</table>")),
    WIDE_TABLE(size -> "<table>" + ("<tr>" + "<th>Head</th><td>Cell</td>".repeat(50) + "</tr>").repeat(size / 100 + 1)
            + "</table>"),
    MANY_TABLES(size -> "<table><tr><th>Name</th></tr><tr><td>Value</td></tr></table>".repeat(size / 5 + 1)),
    TABLES_IN_TABLES(
            size -> ("<table><tr><th>Name".repeat(40) + "</th></tr></table>".repeat(40)).repeat(size / 160 + 1)),
    ARIA_GRID(each(
            i -> "<div role=row><span role=rowheader>Row</span><span role=gridcell>1</span></div>",
            "<div role=grid aria-label=Figures>",
            "</div>")),
    LINKS_OF_ONE_NAME(each(i -> "<p>Word <a href=\"/page/" + i + "\">Read more</a></p>")),
    LINKS_OF_ONE_ADDRESS(
            each(i -> "<a href=\"/page\"><img src=i.png alt=\"\"></a><a href=\"/page\">Page " + i + "</a>")),
    NAVIGATION(each(
            i -> "<li><a href=\"#p" + i + "\" target=_blank>Part " + i + "</a></li>",
            "<nav><ul>",
            "</ul></nav><p>Text</p>")),
    RADIOS(each(i -> "<input type=radio name=one id=r" + i + "><label for=r" + i + ">Choice " + i + "</label>")),
    RADIOS_IN_A_GROUP(each(
            i -> "<label><input type=radio name=one value=" + i + "> Choice</label>",
            "<fieldset><legend>Which?</legend>",
            "</fieldset>")),
    FIELDS(each(i -> "<label for=f" + i + ">Your name</label><p id=h" + i + ">Hint</p><input id=f" + i
            + " aria-describedby=h" + i + " autocomplete=name>")),
    FIELDS_OF_ONE_LABEL(each(i -> "<label for=one>Name " + i + "</label>", "<input id=one>", "")),
    FIELDS_SHARING_A_NAME(
            each(i -> "<input aria-labelledby=\"shared\">", "<p id=shared>" + "<b>Word</b> ".repeat(5) + "</p>", "")),
    DISABLED_FIELDS(each(i -> "<label>Name <input disabled></label>", "<fieldset disabled>", "</fieldset>")),
    SAME_IDS(each(i -> "<label for=same>Name</label><input id=same>")),
    HEADINGS(each(i -> "<h" + (i % 6 + 1) + ">Part " + i + "</h" + (i % 6 + 1) + "><p>Text.</p>")),
    LISTBOX(each(
            i -> "<div role=option aria-selected=false>One</div>", "<div role=listbox aria-label=Which>", "</div>")),
    MENU(each(i -> "<div role=menuitem tabindex=0>One</div>", "<div role=menu aria-label=Which>", "</div>")),
    LONE_OPTIONS(each(i -> "<div role=option>One</div>")),
    OWNED_OPTIONS(size -> "<div role=listbox aria-label=Which aria-owns=\""
            + ids("o", size / 2) + "\"></div>"
            + each(i -> "<div id=o" + i + " role=option>One</div>").apply(size / 2)),
    SELECTS(each(i -> "<option>Choice " + i + "</option>", "<label>Which <select>", "</select></label>")),
    BUTTONS(each(i -> "<button><span>Save</span> <b tabindex=0>all</b></button><div onclick=\"save()\">Save</div>")),
    PICTURES(each(
            i -> "<img src=photo" + i + ".jpg><svg role=img><title>Sign</title></svg><img src=spacer.gif alt=\"\">")),
    FRAMES(each(i -> "<iframe src=\"/f\" tabindex=-1></iframe><object data=film.mp4></object>")),
    LANGUAGES(each(i -> "<p lang=cy>Gair <b lang=xyz>word</b></p>")),
    TEXT_IN_COLOURS(each(i -> "<p style=\"color: #999; line-height: 1 !important\">Some pale words</p>")),
    PLACED_BOXES(each(i -> "<div class=placed>Word</div><p>Text</p>")),
    STYLED_BY_NEIGHBOURS(each(i -> "<p class=n>Word</p><em>word</em>", "<h2>Title</h2>", "")),
    TERMS(each(i -> "<dt>Term</dt><dd>Meaning</dd>", "<dl>", "</dl>")),
    ERROR_SUMMARY(each(
            i -> "<li><a href=\"#e" + i + "\">Enter a name</a></li>",
            "<div class=govuk-error-summary data-module=govuk-error-summary><h2 class=govuk-error-summary__title>There"
                    + " is a problem</h2><ul>",
            "</ul></div>")),
    FIELDS_IN_ERROR(size -> "<main><div class=govuk-error-summary><ul>"
            + each(i -> "<li><a href=\"#e" + i + "\">Enter it</a></li>").apply(size / 2)
            + "</ul></div><h1>Name</h1>"
            + each(i -> "<div class=\"govuk-form-group govuk-form-group--error\"><label for=e" + i
                            + ">Name</label><p class=govuk-error-message id=m" + i
                            + ">Enter it</p><input class=govuk-input--error id=e"
                            + i + " aria-describedby=m" + i + "></div>")
                    .apply(size / 2)
            + "</main>");

    private static final String HEAD = """
            <!doctype html><html lang="en"><title>Much of one kind</title><style>
            .placed { position: absolute; left: 3px; background: #eee }
            h2 ~ .n { color: #333 } .n + em, .n ~ em { color: #444 } .n:has(b) { color: #555 }
            li:nth-child(2n + 1), p:last-of-type { color: #222 } main :not(.x) > p { margin: 0 }
            label:has(+ textarea) { margin: 1px } div div span { color: #111 } .gone ~ p { display: none }
            </style><script>let part = "p1"</script><body>""";

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that capture only what is immutable
    private final IntFunction<String> body;

    PageShape(IntFunction<String> body) {
        this.body = body;
    }

    /** The markup of a page of so many parts. */
    String page(int parts) {
        return HEAD + body.apply(parts);
    }

    private static IntFunction<String> each(IntFunction<String> part) {
        return each(part, "", "");
    }

    private static IntFunction<String> each(IntFunction<String> part, String before, String after) {
        return size -> IntStream.range(0, size).mapToObj(part).collect(Collectors.joining("", before, after));
    }

    private static String ids(String start, int count) {
        return IntStream.range(0, count).mapToObj(i -> start + i).collect(Collectors.joining(" "));
    }
}
