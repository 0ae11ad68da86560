package dev.guildhall.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.tree.AccessibleName.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibleNameTest {
    @ParameterizedTest(name = "{0} is named \"{1}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<button id=x> Save and   continue </button> | Save and continue",
                "<button id=x><b>S</b>ave</button> | Save",
                "<button id=x><div>Save</div><div>now</div></button> | Save now",
                "<button id=x>Save<br>now</button> | Save now",
                "<button id=x aria-label=Close>x</button> | Close",
                "<button id=x aria-label=' '>Close</button> | Close",
                "<button id=x aria-labelledby='a b'></button><i id=a>One</i><i id=b>Two</i> | One Two",
                "<button id=x aria-label=Delete aria-labelledby='x a'></button><i id=a>file</i> | Delete file",
                "<button id=x aria-labelledby=a>Close</button> | Close",
                "<button id=x aria-labelledby=a></button><p id=a hidden>Close <b>now</b></p> | Close now",
                "<button id=x aria-labelledby=a></button><p id=a>Close <b hidden>now</b></p> | Close",
                "<button id=x>Close <span hidden>now</span></button> | Close",
                "<button id=x>Close <span style='visibility:hidden'>now</span></button> | Close",
                "<button id=x>Close <span aria-hidden=true>now</span></button> | Close",
                "<button id=x><svg><title>Close</title></svg></button> | Close",
                "<button id=x><img src=a alt=Close></button> | Close",
                "<button id=x title=Close><img src=a alt=''></button> | Close",
                "<input id=x type=submit> | Submit",
                "<input id=x type=submit value=Send> | Send",
                "<input id=x type=reset> | Reset",
                "<label for=x>First</label><label for=x>name</label><input id=x> | First name",
                "<label for=x hidden>First name</label><input id=x> | First name",
                "<label>First name <input id=x value=Ann></label> | First name",
                "<label>Flash <input id=y value=3> times<input id=x type=checkbox></label> | ``",
                "<input id=x type=checkbox><label for=x>Flash <input value=3> times</label> | Flash 3 times",
                "<input id=x type=checkbox><label for=x>Flash <select><option>1<option selected>2</select></label> | Flash 2",
                "<input id=x type=checkbox><label for=x>At <div role=slider aria-valuenow=5></div> percent</label> | At 5 percent",
                "<fieldset id=x><legend>Born</legend><input></fieldset> | Born",
                "<table id=x><caption>Fees</caption><tr><td>1</table> | Fees",
                "<figure id=x><img src=a><figcaption>Fig 1</figcaption></figure> | Fig 1",
                "<input id=x placeholder=Postcode> | Postcode",
                "<input id=x placeholder=Postcode title=Code> | Code",
                "<a id=x href=/><span title=Home></span></a> | Home",
                "<div id=x role=list>Text</div> | ``",
                "<div id=x role=link tabindex=0>Home</div> | Home",
                "<h1 id=x>Apply<span>for</span></h1> | Applyfor",
                "<style>#x::before{content:'Close'}</style><button id=x></button> | Close",
                "<style>#x::before{content:url(a.png) / 'Close'}</style><button id=x></button> | Close",
                "<div role=button id=x aria-owns=a></div><span id=a>Open</span> | Open",
                "<my-host id=x role=button><template shadowrootmode=open>Open</template></my-host> | Open",
                "<button id=x><template>Open</template></button> | ``"
            })
    void an_element_is_named_as_the_specification_says(String html, String name) {
        assertThat(named(html).name().text()).isEqualTo(name);
    }

    @Test
    void a_name_tells_where_it_came_from() {
        assertThat(named("<input id=x aria-label=a>").name().source()).isEqualTo(Source.ARIA_LABEL);
        assertThat(named("<label>a<input id=x></label>").name().source()).isEqualTo(Source.NATIVE);
        assertThat(named("<input id=x title=a>").name().source()).isEqualTo(Source.TITLE);
        assertThat(named("<input id=x placeholder=a>").name().source()).isEqualTo(Source.PLACEHOLDER);
        assertThat(named("<input id=x type=submit>").name().source()).isEqualTo(Source.BROWSER);
        assertThat(named("<a href=/ id=x>a</a>").name().source()).isEqualTo(Source.CONTENT);
        assertThat(named("<input id=x>").name().source()).isEqualTo(Source.NOTHING);
    }

    @ParameterizedTest(name = "{0} is described \"{1}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<input id=x aria-describedby='hint error'><p id=hint>As on your card</p><p id=error>Enter it</p> "
                        + "| As on your card Enter it",
                "<input id=x aria-label=a aria-description=b> | b",
                "<input id=x aria-label=a title=b> | b",
                "<input id=x title=b> | ``"
            })
    void an_element_is_described_as_the_specification_says(String html, String description) {
        assertThat(named(html).description()).isEqualTo(description);
    }

    @Property(tries = 200)
    void every_name_is_trimmed_and_has_single_spaces_only(
            @ForAll @NotEmpty String words, @ForAll @IntRange(max = 3) int place) {
        String text = words.replaceAll("[<>&\"']", "").replace("\0", "");
        String[] pages = {
            "<button id=x>" + text + "</button>",
            "<button id=x aria-label=\"" + text + "\"></button>",
            "<label for=x>" + text + "</label><input id=x>",
            "<button id=x aria-labelledby=y></button><p id=y hidden>" + text + "</p>"
        };

        String name = named(pages[place]).name().text();

        assertThat(name).isEqualTo(name.strip()).doesNotContain("  ", "\n", "\t");
    }

    @Property(tries = 100)
    void any_label_wins_over_any_title_and_placeholder(
            @ForAll @AlphaChars @NotEmpty String label, @ForAll @AlphaChars String title) {
        String html =
                "<label for=x>" + label + "</label><input id=x title='" + title + "' placeholder='" + title + "'>";

        assertThat(named(html).name().text()).isEqualTo(label);
    }

    @Property(tries = 100)
    void hidden_text_never_adds_to_a_name_made_of_content(
            @ForAll @AlphaChars @NotEmpty String shown, @ForAll @AlphaChars String hidden) {
        String html = "<a id=x href=/>" + shown + "<span style='display:none'>" + hidden + "</span></a>";

        assertThat(named(html).name().text()).isEqualTo(shown);
    }

    private static AccessibleElement named(String body) {
        String page = "<!doctype html><html lang=en><body>" + body;
        return AccessibilityTree.of(ParsedPage.parse(page, MediaType.HTML))
                .withId("x")
                .orElseThrow();
    }
}
