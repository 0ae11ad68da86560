package dev.guildhall.accessibility.rule.keyboard;

import static dev.guildhall.accessibility.planted.Edge.asks;
import static dev.guildhall.accessibility.planted.Edge.fails;
import static dev.guildhall.accessibility.planted.Edge.leavesAlone;

import dev.guildhall.accessibility.planted.Edge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the source says of scripts; each edge on both sides. */
class ScriptEdgesTest {
    @TestFactory
    Stream<DynamicTest> a_trap_is_certain_only_where_no_key_does_anything() {
        String rule = "keyboard-trap";
        return Edge.tests(
                fails(rule, "the event is prevented", "<button onkeydown='event.preventDefault()'>Go</button>"),
                fails(rule, "of what the page made focusable", "<p tabindex=0 onkeydown='return false'>x</p>"),
                leavesAlone(rule, "only letters are prevented by keypress", "<input onkeypress='return false'>"),
                asks(rule, "what the Tab key never reaches", "<p tabindex=-1 onkeydown='return false'>x</p>"),
                leavesAlone(rule, "what nobody sees", "<input hidden onkeydown='return false'>"),
                leavesAlone(rule, "a condition may let it pass", "<input onkeydown='return digits(event)'>"),
                asks(rule, "the Tab key is named", "<input onkeydown=\"if (event.key === 'Tab') stay()\">"),
                asks(rule, "focus is moved when it leaves", "<input onblur='this.focus()'>"),
                leavesAlone(rule, "something else is done then", "<input onblur='check(this)'>"),
                asks(rule, "a script prevents it", script("if (e.key === 'Tab') e.preventDefault()")),
                leavesAlone(
                        rule,
                        "a script that also lets people out",
                        script("if (e.key === 'Tab') e.preventDefault(); if (e.key === 'Escape') close()")));
    }

    @TestFactory
    Stream<DynamicTest> a_shortcut_of_one_character_is_asked_about() {
        String rule = "character-key";
        String listens = "document.addEventListener('keydown', e => { if (e.key === 'n') add(); })";
        return Edge.tests(
                asks(rule, "in words", "<p>Press \u201cn\u201d to add a row</p>"),
                leavesAlone(rule, "a word is a button", "<p>Press \u201cNext\u201d to go on</p>"),
                leavesAlone(rule, "a telephone is none", "<p>Call 0300 123 4567 and press 1</p>"),
                asks(rule, "in a script", script(listens)),
                leavesAlone(rule, "with another key", script(listens.replace("e.key", "e.ctrlKey && e.key"))),
                leavesAlone(rule, "in one control only", script(listens.replace("document", "grid"))),
                asks(rule, "that the page sets up", "</body><body onload='registerShortcut()'>"));
    }

    @TestFactory
    Stream<DynamicTest> moving_the_device_is_asked_about() {
        String rule = "device-motion";
        return Edge.tests(
                asks(rule, "in words", "<p>Tilt the device to the left</p>"),
                asks(rule, "in a script", script("addEventListener('devicemotion', go)")),
                leavesAlone(rule, "what is switched off", "<p>Turn the device off</p>"),
                leavesAlone(rule, "what nobody sees", "<p hidden>Tilt the device</p>"));
    }

    @TestFactory
    Stream<DynamicTest> text_that_changes_by_itself_is_asked_about() {
        String rule = "text-updates";
        return Edge.tests(
                asks(rule, "by a script", script("setInterval(() => { now.textContent = Date() }, 1000)")),
                leavesAlone(rule, "once only", script("setTimeout(() => { now.textContent = Date() }, 1000)")),
                leavesAlone(rule, "what is only read", script("setInterval(() => send(now.textContent == 1), 9)")),
                asks(rule, "by its role", "<p role=marquee>News</p>"),
                leavesAlone(rule, "what nobody meets", "<p role=timer hidden>9</p>"));
    }

    private static String script(String code) {
        return "<p>Words</p><script>" + code + "</script>";
    }
}
