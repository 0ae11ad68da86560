package dev.guildhall.accessibility.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.accessibility.appearance.Colour;
import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the styles computed here with those of Chromium; skipped where Chromium or the public pages are absent. */
class ChromiumAgreementTest {
    private static final Path PAGES =
            Path.of(System.getProperty("guildhall.corpus", "../shared/corpus"), "act-rules", "testcases");

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final int COMPARED_PAGES = 80;

    private static final List<StyleProperty> PROPERTIES = List.of(
            StyleProperty.COLOR,
            StyleProperty.BACKGROUND_COLOR,
            StyleProperty.BORDER_BOTTOM_COLOR,
            StyleProperty.BORDER_LEFT_STYLE,
            StyleProperty.FONT_SIZE,
            StyleProperty.FONT_WEIGHT,
            StyleProperty.LETTER_SPACING,
            StyleProperty.OPACITY,
            StyleProperty.POSITION,
            StyleProperty.VISIBILITY,
            StyleProperty.DISPLAY);

    /** Fonts of one width are smaller by a rule of their own, and these are drawn by the system. */
    private static final Set<String> LEFT_OUT = Set.of(
            "code",
            "kbd",
            "pre",
            "samp",
            "tt",
            "input",
            "select",
            "option",
            "optgroup",
            "textarea",
            "meter",
            "progress",
            "video",
            "audio",
            "dialog",
            "head",
            "title",
            "meta",
            "link",
            "style",
            "script",
            "noscript",
            "source",
            "track",
            "template");

    /** Their borders are drawn by the browser, and are left to it. */
    private static final Set<String> BORDERED = Set.of("button", "fieldset", "hr", "iframe");

    @TempDir
    Path folder;

    @Test
    void every_known_value_is_that_of_chromium() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "Chromium is not installed at " + CHROMIUM);
        assumeTrue(Files.isDirectory(PAGES), "The public test pages are not at " + PAGES);
        List<String> pages = pages();
        List<List<String>> judged = askChromium(pages);

        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<AccessibleElement> elements = AccessibilityTree.of(ParsedPage.parse(pages.get(i), MediaType.HTML))
                    .elements();
            assertThat(judged.get(i)).as(pages.get(i)).hasSameSizeAs(elements);
            for (int at = 0; at < elements.size(); at++) {
                compared += compare(elements.get(at), judged.get(i).get(at).split("\\|", -1), differences);
            }
        }

        System.out.println("Chromium: " + compared + " values on " + pages.size() + " pages compared");
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(2_000);
    }

    private static int compare(AccessibleElement element, String[] theirs, List<String> differences) {
        String name = element.element().normalName();
        if (LEFT_OUT.contains(name) || !element.isHtml()) {
            return 0;
        }
        assertThat(theirs[0]).isEqualTo(name);
        int compared = 0;
        for (int i = 0; i < PROPERTIES.size(); i++) {
            StyleProperty property = PROPERTIES.get(i);
            if (BORDERED.contains(name) && property.cssName().startsWith("border-")) {
                continue;
            }
            Optional<String> ours = written(element.style(), property);
            String expected = property == StyleProperty.DISPLAY ? hidden(theirs[i + 1].equals("none")) : theirs[i + 1];
            if (ours.isPresent()) {
                compared++;
                if (!ours.get().equals(rounded(expected))) {
                    differences.add(
                            element + " " + property.cssName() + ": here " + ours.get() + ", Chromium " + expected);
                }
            }
        }
        return compared;
    }

    private static String hidden(boolean isHidden) {
        return isHidden ? "none" : "shown";
    }

    /** As {@code getComputedStyle} writes it; empty for what is not known here. */
    private static Optional<String> written(ComputedStyle style, StyleProperty property) {
        if (property == StyleProperty.DISPLAY) {
            return Optional.of(hidden(style.isCertainly(property, "none")));
        }
        StyleValue value = style.value(property);
        if (value instanceof Colour colour) {
            String channels =
                    String.format(Locale.ROOT, "%.0f, %.0f, %.0f", colour.red(), colour.green(), colour.blue());
            return Optional.of(
                    colour.isOpaque()
                            ? "rgb(" + channels + ")"
                            : "rgba(" + channels + ", " + plain(colour.alpha()) + ")");
        }
        if (value instanceof StyleValue.Pixels length) {
            return Optional.of(plain(length.pixels()) + "px");
        }
        if (value instanceof StyleValue.Plain number) {
            return Optional.of(plain(number.number()));
        }
        return value instanceof StyleValue.Words words ? Optional.of(words.words()) : Optional.empty();
    }

    private static String plain(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.replaceFirst("\\.?0+$", "");
    }

    private static String rounded(String text) {
        return text.endsWith("px") ? plain(Double.parseDouble(text.substring(0, text.length() - 2))) + "px" : text;
    }

    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(ChromiumAgreementTest::read)
                    .filter(page -> page.contains("style")
                            && !page.matches("(?s).*(<script|<template|<frame|<svg|<link|<object|onload).*"))
                    .limit(COMPARED_PAGES)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One line for each element of each page: its name and its values. */
    private List<List<String>> askChromium(List<String> pages) throws IOException, InterruptedException {
        StringBuilder frames = new StringBuilder("<!doctype html><body>");
        for (String page : pages) {
            String escaped = page.replace("&", "&amp;").replace("\"", "&quot;");
            frames.append("<iframe width=1280 height=720 srcdoc=\"")
                    .append(escaped)
                    .append("\"></iframe>");
        }
        String names = String.join(
                ",", PROPERTIES.stream().map(one -> "'" + one.cssName() + "'").toList());
        frames.append("<script>onload = () => { const said = [...document.querySelectorAll('iframe')].map(frame =>")
                .append("[...frame.contentDocument.querySelectorAll('*')].map(e => { const style =")
                .append("frame.contentWindow.getComputedStyle(e); return [e.localName, ...[")
                .append(names)
                .append("].map(p => style.getPropertyValue(p))].join('|') }).join('\\n')).join('\\n\\n');")
                .append("document.body.textContent = 'BEGIN\\n' + said + '\\nEND' }</script>");
        Path harness = Files.writeString(folder.resolve("harness.html"), frames);
        Path output = folder.resolve("output.html");
        Process chromium = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-dev-shm-usage",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        harness.toUri().toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean hasEnded = chromium.waitFor(90, TimeUnit.SECONDS);
        chromium.destroy();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(hasEnded).as("Chromium ended: %s", said).isTrue();
        String lines = said.substring(said.indexOf("BEGIN\n") + "BEGIN\n".length(), said.lastIndexOf("\nEND"));
        return Arrays.stream(lines.split("\n\n", -1))
                .map(page -> List.of(page.split("\n", -1)))
                .toList();
    }
}
