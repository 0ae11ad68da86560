package dev.guildhall.accessibility.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the rules about the page as a whole begin and end, from both sides. */
class DocumentEdgesTest {
    @ParameterizedTest(name = "content=\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "30 | failed",
                "` 30 ` | failed",
                "30; url=/ | failed",
                "30,url=/ | failed",
                "30 /next | failed",
                "30;;; | failed",
                "30.9.9; url=/ | failed",
                "00000000000000000000030 | failed",
                "72000 | failed",
                "72001 | passed",
                "99999999999999999999999 | passed",
                "0 | passed",
                "0.5; url=/ | passed",
                ".5 | passed",
                "`` | inapplicable",
                "+30 | inapplicable",
                "-30 | inapplicable",
                "; 30 | inapplicable",
                "30foo | inapplicable",
                "foo 30 | inapplicable",
                "`\u00a030` | inapplicable",
                "30; url=javascript:history.back() | inapplicable"
            })
    void the_time_of_a_refresh_is_read_as_browsers_read_it(String content, String term) {
        assertOutcome("refresh-delay", "<meta http-equiv=Refresh content=\"" + content + "\">", term);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta http-equiv=refresh content=x><meta http-equiv=refresh content=30> | failed",
                "<meta http-equiv=refresh content=0><meta http-equiv=refresh content=30> | passed",
                "<body><p>Text<meta http-equiv=refresh content=30> | failed",
                "<meta http-equiv=' refresh' content=30> | inapplicable",
                "<meta name=refresh content=30> | inapplicable",
                "<noscript><meta http-equiv=refresh content=30></noscript> | inapplicable",
                "<body><template><meta http-equiv=refresh content=30></template> | inapplicable"
            })
    void only_the_first_refresh_that_browsers_follow_counts(String head, String term) {
        assertOutcome("refresh-delay", head, term);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Apply</title> | passed",
                "<body><title>Apply</title> | passed",
                "<title></title><title>Apply</title> | failed",
                "<title>Apply</title><title></title> | passed",
                "<title>&nbsp;&#8195;</title> | failed",
                "<body><svg><title>Apply</title></svg> | failed",
                "<body><div><template shadowrootmode=open><title>Apply</title></template></div> | failed",
                "<body><template><title>Apply</title></template> | failed"
            })
    void the_first_title_of_the_page_counts_wherever_it_stands(String head, String term) {
        assertThat(PlantedFault.outcomesOf("page-title", "<!doctype html><html lang=en>" + head + "<p>Words"))
                .extracting(Outcome::term)
                .containsExactly(term);
    }

    @ParameterizedTest(name = "lang=\"{0}\" is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | passed",
                "EN-gb | passed",
                "de-hello | passed",
                "en-US-GB | passed",
                "zh-Hant-TW | passed",
                "en-x-private | passed",
                "iw | passed",
                "und | passed",
                "gsw | passed",
                "cmn | passed",
                "qaa | passed",
                "qtz | passed",
                "eng | failed",
                "wel | failed",
                "xx | failed",
                "en_GB | failed",
                "e | failed",
                "#1 | failed",
                "english | failed",
                "i-lux | failed",
                "x-klingon | failed",
                "-en | failed",
                "`\u00a0` | failed",
                "`` | inapplicable",
                "` \t ` | inapplicable"
            })
    void a_language_is_known_by_what_stands_before_the_first_hyphen(String tag, String term) {
        assertThat(PlantedFault.outcomesOf(
                        "page-language-valid", "<html lang=\"" + tag + "\"><title>Apply</title><p>Words"))
                .extracting(Outcome::term)
                .containsExactly(term);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p lang=xyzzy>Words | failed",
                "<body lang=xyzzy>Words | failed",
                "<p lang=' '>Words | failed",
                "<div lang=xyzzy><p>Words</p></div> | failed",
                "<div lang=xyzzy><img src=a alt=Words></div> | failed",
                "<div lang=xyzzy><p lang=''>Words</p></div> | failed",
                "<div lang=xyzzy><input title=Words></div> | failed",
                "<p id=y>Words</p><div lang=xyzzy><nav aria-labelledby=y></nav></div> | failed",
                "<p id=y>Words</p><div lang=xyzzy><input aria-label=' ' aria-describedby=y></div> | failed",
                "<p lang=xyzzy style='position:absolute;left:-999em'>Words | failed",
                "<p lang=xyzzy aria-hidden=true>Words | failed",
                "<p lang=xyzzy inert>Words | failed",
                "<div lang=xyzzy><template shadowrootmode=open><p>Words</p></template></div> | failed",
                "<p lang=''>Words | inapplicable",
                "<p lang=xyzzy> &nbsp; | inapplicable",
                "<p lang=xyzzy hidden>Words | inapplicable",
                "<p lang=xyzzy style='visibility:hidden'>Words | inapplicable",
                "<div lang=xyzzy><p lang=en>Words</p></div> | passed",
                "<div lang=xyzzy><img src=a alt=''></div> | inapplicable",
                "<p lang=xyzzy aria-hidden=true style='position:absolute;left:-999em'>Words | inapplicable",
                "<svg lang=xyzzy><text>Words</text></svg> | inapplicable"
            })
    void a_part_says_its_language_only_where_it_has_words_in_it(String body, String term) {
        assertThat(PlantedFault.outcomesOf("element-language-valid", "<html lang=en><title>Apply</title>" + body))
                .extracting(Outcome::term)
                .containsExactly(term);
    }

    @ParameterizedTest(name = "lang={0} and xml:lang={1} is {2}")
    @CsvSource({
        "en, en, passed",
        "en, EN-gb, passed",
        "en-GB, en-US, passed",
        "en, fr, failed",
        "fr, foo, failed",
        "foo, fr, inapplicable",
        "en, '', inapplicable"
    })
    void a_page_that_says_its_language_twice_says_the_same(String lang, String xmlLang, String term) {
        assertThat(PlantedFault.outcomesOf(
                        "page-language-same",
                        "<html lang='" + lang + "' xml:lang='" + xmlLang + "'><title>Apply</title><p>Words"))
                .extracting(Outcome::term)
                .containsExactly(term);
    }

    private static void assertOutcome(String rule, String head, String term) {
        assertThat(PlantedFault.outcomesOf(rule, "<html lang=en><title>Apply</title>" + head))
                .extracting(Outcome::term)
                .containsExactly(term);
    }
}
