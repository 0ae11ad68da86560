package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The title says what the page is about. */
final class TitleSays implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "page-title-wording", "Title says what the page is about")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.PAGE_TITLED)
            .act("c4a8a4")
            .appliesTo("every page with a title")
            .expects("words that could not stand on any page, some of which the page has too")
            .advice("Say what this page is for, then the name of the service.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Set<String> SAY_NOTHING = Set.of(
            "untitled",
            "untitled document",
            "untitled page",
            "title",
            "page title",
            "insert title here",
            "title here",
            "enter title here",
            "document",
            "page",
            "web page",
            "webpage",
            "new page",
            "new document",
            "no title",
            "index",
            "default",
            "home page title",
            "page 1",
            "test",
            "todo",
            "undefined",
            "null",
            "my page",
            "teitl");

    private static final int SHORT_PAGE = 200;

    private static final Pattern ERROR = Pattern.compile("^(?:error|gwall)\\s*:\\s*", Pattern.CASE_INSENSITIVE);

    /** What a service calls its first page, which then says what the service is called. */
    private static final Pattern ENTRANCE =
            Pattern.compile("home(?: ?page)?|welcome|start(?: page)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile("\\s+[-\u2013\u2014|\u00b7:\u00bb]\\s+|:\\s+");

    private static final Pattern FILE =
            Pattern.compile("[\\w-]+\\.(?:html?|php|aspx?|jsp|pdf|docx?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Optional<AccessibleElement> title = page.isHtmlPage() ? page.title() : Optional.empty();
        return title.filter(element -> !element.element().wholeText().isBlank())
                .map(element -> List.of(new Judgement(
                        element, verdict(page, element.element().wholeText().strip()))))
                .orElse(List.of());
    }

    private static Verdict verdict(AccessibilityTree page, String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[\\s.\u2026]+$", "");
        if (SAY_NOTHING.contains(plain) || FILE.matcher(title).matches()) {
            return page.scriptsMention("document.title")
                    ? Verdict.cannotTell("Does the page's script give it a title that says what it is about?")
                    : Verdict.failed("The title \"" + title + "\" says nothing about the page.");
        }
        if (!sharesAWord(page, plain)) {
            return Verdict.cannotTell(
                    "Does the title say what the page is about? None of its words stand on the page.");
        }
        return sharesTooFew(page, title)
                ? Verdict.cannotTell(
                        "Does the title say what the page is about? Most of its words do not stand on the page.")
                : Verdict.passed();
    }

    /** True if the page has fewer than half of the words before the name of the service, in any form. */
    private static boolean sharesTooFew(AccessibilityTree page, String title) {
        if (!PageStems.isEnglish(page) || PageStems.of(page).isShort()) {
            return false;
        }
        String said = ERROR.matcher(title).replaceFirst("");
        String first = PART.split(said, 2)[0];
        Set<String> stems = Stems.of(ENTRANCE.matcher(first).matches() ? said : first);
        return 2 * PageStems.of(page).all().count(stems) < stems.size();
    }

    /** True for a page of a few words too, which may well say the same in others. */
    private static boolean sharesAWord(AccessibilityTree page, String title) {
        Set<String> words =
                WORD.matcher(title).results().map(word -> word.group()).collect(Collectors.toSet());
        int length = 0;
        for (AccessibleElement element : page.elements()) {
            if (element.isOneOf("title", "head", "html", "script", "style") || !element.isRendered()) {
                continue;
            }
            String text = element.ownText().toLowerCase(Locale.ROOT);
            length += text.length();
            if (words.stream().anyMatch(text::contains)) {
                return true;
            }
        }
        return words.isEmpty() || length < SHORT_PAGE;
    }
}
