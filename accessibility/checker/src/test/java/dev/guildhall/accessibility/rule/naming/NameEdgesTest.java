package dev.guildhall.accessibility.rule.naming;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The edges of the rules that say which elements need a name. */
class NameEdgesTest {
    @TestFactory
    Stream<DynamicTest> a_frame_needs_a_name_unless_it_is_kept_out_of_the_way() {
        String rule = "iframe-name";
        return Edge.tests(
                fails(rule, "no name", "<iframe src=a></iframe>"),
                fails(rule, "a blank title", "<iframe src=a title=' '></iframe>"),
                fails(rule, "words inside are no name", "<iframe src=a>x</iframe>"),
                fails(rule, "a name attribute is no name", "<iframe src=a name=x></iframe>"),
                leavesAlone(rule, "aria-label", "<iframe src=a aria-label=x></iframe>"),
                leavesAlone(rule, "a negative tabindex", "<iframe src=a tabindex=-1></iframe>"),
                leavesAlone(rule, "a negative number and more", "<iframe src=a tabindex=' -2x'></iframe>"),
                fails(rule, "minus nought is not negative", "<iframe src=a tabindex=-0></iframe>"),
                fails(rule, "a dash is no number", "<iframe src=a tabindex=-></iframe>"),
                leavesAlone(rule, "role none", "<iframe src=a role=none></iframe>"),
                leavesAlone(rule, "hidden", "<iframe src=a hidden></iframe>"),
                leavesAlone(rule, "not exposed", "<iframe src=a aria-hidden=true></iframe>"),
                fails(rule, "transparent", "<iframe src=a style=opacity:0></iframe>"));
    }

    @TestFactory
    Stream<DynamicTest> buttons_need_a_name_that_is_read_out_for_certain() {
        return Edge.tests(
                fails("image-button-name", "no name", "<input type=image src=a>"),
                asks("image-button-name", "a value", "<input type=image src=a value=Go>"),
                leavesAlone("image-button-name", "a title", "<input type=image src=a alt='' title=Go>"),
                fails("image-button-name", "what browsers say", "<input type=image src=a alt='Submit Query'>"),
                leavesAlone("image-button-name", "not exposed", "<input type=image src=a aria-hidden=true>"),
                fails("image-button-name", "in capitals", "<input type=IMAGE src=a>"),
                leavesAlone("button-name", "an image button is another rule's", "<input type=image src=a>"),
                fails("button-name", "an empty value", "<input type=submit value=''>"),
                leavesAlone("button-name", "no value", "<input type=submit>"),
                fails("button-name", "no value of a plain button", "<input type=button>"),
                fails("button-name", "off the screen", "<button style='position:absolute;left:-999em'></button>"),
                leavesAlone("button-name", "disabled with words", "<button disabled>x</button>"),
                fails("button-name", "disabled without", "<button disabled></button>"),
                leavesAlone(
                        "button-name", "role none takes no effect on what has no focus", "<button disabled role=none>"),
                fails("button-name", "role none on what has focus", "<button role=none></button>"),
                leavesAlone("button-name", "another role", "<button role=link></button>"),
                fails("button-name", "a role of button", "<span role=button></span>"));
    }

    @TestFactory
    Stream<DynamicTest> what_styles_put_in_is_a_name_only_where_it_is_shown() {
        String icon = "<style>.a::before{content:'x'}</style><button class=a></button>";
        return Edge.tests(
                leavesAlone("button-name", "words by style", icon),
                fails("button-name", "not displayed", icon.replace("'x'", "'x';display:none")),
                fails("button-name", "not visible", icon.replace("'x'", "'x';visibility:hidden")),
                leavesAlone("button-name", "transparent", icon.replace("'x'", "'x';opacity:0")));
    }

    @TestFactory
    Stream<DynamicTest> a_link_is_not_named_for_certain_by_its_decoration() {
        String rule = "link-name";
        return Edge.tests(
                fails(rule, "a picture without words", "<a href=/><img src=a alt=''></a>"),
                asks(rule, "its title", "<a href=/><img src=a alt='' title=x></a>"),
                leavesAlone(rule, "the title of a picture without alt", "<a href=/><img src=a title=x></a>"),
                leavesAlone(rule, "the title of the link", "<a href=/ title=x><img src=a alt=''></a>"),
                leavesAlone(rule, "no address", "<a></a>"),
                fails(rule, "an empty address", "<a href></a>"),
                fails(rule, "role link", "<span role=link></span>"),
                fails(rule, "a role that inherits from link", "<a href=/ role=doc-backlink></a>"),
                fails(rule, "words that are not exposed", "<a href=/><span aria-hidden=true>x</span></a>"),
                fails(rule, "a label that names nothing", "<a href=/ aria-labelledby=x></a>"),
                leavesAlone(rule, "not exposed", "<a href=/ aria-hidden=true tabindex=-1></a>"));
    }

    @TestFactory
    Stream<DynamicTest> an_object_needs_a_name_where_it_shows_a_picture_sound_or_film() {
        String rule = "object-name";
        return Edge.tests(
                fails(rule, "a picture in its address", "<object data='data:image/png;base64,AA'></object>"),
                fails(rule, "sound in its address", "<object data='DATA:audio/wav;base64,AA'></object>"),
                leavesAlone(rule, "a page in its address", "<object data='data:text/html,a.png'></object>"),
                leavesAlone(rule, "a page", "<object data=a.html></object>"),
                fails(rule, "a type", "<object data=a type=image/png></object>"),
                leavesAlone(rule, "a role", "<object data=a.png role=img></object>"),
                leavesAlone(rule, "a title", "<object data=a.png title=x></object>"),
                leavesAlone(rule, "hidden", "<object data=a.png hidden></object>"),
                asks(rule, "an alt", "<object data='data:image/png,AA' alt=x></object>"));
    }
}
