package dev.guildhall.accessibility.rule.form;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Error messages that say too little or do not reach everyone; each edge on both sides. */
class ErrorEdgesTest {
    private static final String HIDDEN = "<p id=error aria-hidden=true>Enter your age</p>";

    @TestFactory
    Stream<DynamicTest> a_message_must_be_heard_where_it_is_seen() {
        String rule = "error-message-reaches";
        return Edge.tests(
                fails(rule, "which no field names", HIDDEN + "<input>"),
                leavesAlone(rule, "which describes its field", HIDDEN + "<input aria-describedby=error>"),
                leavesAlone(rule, "which another text repeats", HIDDEN + "<p role=alert>Enter your age</p><input>"),
                leavesAlone(
                        rule, "which the name of its field repeats", HIDDEN + "<input aria-label='Enter your age'>"),
                asks(rule, "beside another message", HIDDEN + "<p class=error>It must be 18 or over</p><input>"),
                leavesAlone(rule, "an icon", "<i class=error aria-hidden=true>error_outline</i><input>"),
                leavesAlone(rule, "no field, no message", HIDDEN));
    }

    @TestFactory
    Stream<DynamicTest> a_message_must_be_seen_where_it_is_heard() {
        String rule = "error-message-reaches";
        String unseen = "<p id=error style='display:none'>Enter your age</p>";
        return Edge.tests(
                asks(rule, "which describes something", unseen + "<input aria-describedby=error>"),
                leavesAlone(rule, "which nothing names waits for its time", unseen + "<input>"));
    }

    @TestFactory
    Stream<DynamicTest> one_word_is_no_message_unless_words_beside_it_go_on() {
        String rule = "error-message-wording";
        return Edge.tests(
                fails(rule, "alone", "<input><span class=error>Invalid</span>"),
                leavesAlone(rule, "before a text", "<input><strong class=error>Error</strong> Enter your age"),
                leavesAlone(
                        rule, "before an element", "<strong class=error>Error</strong> <b>Enter your age</b><input>"),
                fails(rule, "before the next field", "<span class=error>Wrong</span> <label>Age <input></label>"));
    }
}
