package dev.guildhall.accessibility.browser.script;

import dev.guildhall.accessibility.browser.page.LivePage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The scripts that look at a page, each a file beside this class; they read, and put back what they move. */
public enum PageScript {
    SETTLE,
    SNAPSHOT,
    STYLES,
    TARGETS,
    SPACING,
    REFLOW,
    WALK_START,
    STOP,
    UNFOCUS,
    TRAP,
    FORGET;

    private static final String COMMON = read("common");

    private final String body;

    PageScript() {
        this.body = read(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Runs it with nothing to say to it. */
    public List<List<String>> runOn(LivePage page) {
        return runOn(page, "");
    }

    /** Runs it; the answer is rows of texts. */
    public List<List<String>> runOn(LivePage page, String argument) {
        return Rows.read(page.evaluate(COMMON + body, argument));
    }

    private static String read(String name) {
        try (InputStream file = PageScript.class.getResourceAsStream(name + ".js")) {
            if (file == null) {
                throw new IllegalStateException("The script " + name + ".js is not in the jar; build it anew.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
