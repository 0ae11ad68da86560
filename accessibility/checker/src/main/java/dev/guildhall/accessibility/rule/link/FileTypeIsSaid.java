package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A link to a file says what it is. */
final class FileTypeIsSaid implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-to-file", "Link to a file says what kind of file it is")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .appliesTo("every link to a document that is no web page")
            .expects("the kind of file in its words or beside it")
            .advice("Put the kind and size into the link, such as \"Annual report (PDF, 2MB)\".")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final List<String> WRITING = List.of("word", "doc");
    private static final List<String> SHEET = List.of("excel", "spreadsheet", "xls", "taenlen");
    private static final List<String> SLIDES = List.of("powerpoint", "presentation", "slides", "ppt");

    private static final Map<String, List<String>> KINDS = Map.of(
            "pdf",
            List.of("pdf"),
            "doc",
            WRITING,
            "docx",
            WRITING,
            "rtf",
            List.of("rtf", "rich text"),
            "xls",
            SHEET,
            "xlsx",
            SHEET,
            "ppt",
            SLIDES,
            "pptx",
            SLIDES,
            "odt",
            List.of("opendocument", "odt", "word"),
            "zip",
            List.of("zip", "archive"));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Destination.isLinkTo(element, KINDS.keySet());
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        String words = Destination.wordsAround(element);
        String ending = Destination.endingOf(element);
        return words.contains(ending)
                        || KINDS.getOrDefault(ending, List.of()).stream().anyMatch(words::contains)
                ? Verdict.passed()
                : Verdict.failed(
                        "This link opens a file (" + ending.toUpperCase(Locale.ROOT) + "), and does not say so.");
    }
}
