package dev.guildhall.audit.review;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

class ReviewPropertyTest {

    private static final List<String> NAMES = List.of(
            "from-day",
            "from-month",
            "from-year",
            "to-day",
            "to-month",
            "to-year",
            "action",
            "outcome",
            "actor-kind",
            "actor",
            "subject",
            "resource",
            "case",
            "trace",
            "event",
            "after",
            "before",
            "search",
            "subject-of",
            "lang",
            "unknown");
    private static final ReviewedLog REVIEWED = open();

    private static ReviewedLog open() {
        try {
            Path folder = Files.createTempDirectory("audit-review");
            folder.toFile().deleteOnExit();
            return ReviewedLog.in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        REVIEWED.close();
    }

    @Provide
    Arbitrary<Map<String, String>> parameters() {
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(
                        "1",
                        "4",
                        "59",
                        "2026",
                        "s-1",
                        "failed",
                        "officer",
                        "permit.granted",
                        "0",
                        "9".repeat(15),
                        "cy"),
                Arbitraries.strings()
                        .withChars("<>&\"'%/= \u0000\u2028\uD83D\uDE00é-1")
                        .ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(12));
        return Arbitraries.maps(Arbitraries.of(NAMES), values).ofMaxSize(6);
    }

    @Property(tries = 150)
    void whatever_is_asked_the_answer_is_an_accessible_page_without_foreign_markup(
            @ForAll("parameters") Map<String, String> parameters) {
        ReviewAnswer answer = REVIEWED.page().answer(parameters, ReviewedLog.OFFICER);

        assertThat(answer.status()).isIn(200, 400, 404);
        sound(answer);
    }

    @Property(tries = 150)
    void whatever_is_typed_no_address_holds_the_subject(@ForAll("parameters") Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.replaceAll((name, value) -> value.equals("s-1") ? "" : value);
        fields.put("subject", "s-1");

        ReviewAnswer answer = REVIEWED.page().search(fields, ReviewedLog.OFFICER);

        assertThat(answer.status()).isIn(200, 303, 400);
        assertThat(answer.location().orElse("")).doesNotContain("s-1");
        if (answer.location().isEmpty()) {
            assertThat(sound(answer).select("[href], [action]").outerHtml())
                    .doesNotContainPattern("(href|action)=\"[^\"]*s-1");
        }
    }

    private static Document sound(ReviewAnswer answer) {
        Document page = Jsoup.parse(answer.html());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("b, main script, [onerror]")).isEmpty();
        assertThat(page.select("main a").eachAttr("href"))
                .allMatch(href -> href.matches("/audit(\\?[A-Za-z0-9=&%.*_+-]*)?|#.*"));
        assertThatPage(Page.of("review.html", answer.html())).isAccessible();
        return page;
    }
}
