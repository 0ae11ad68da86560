package dev.guildhall.accessibility.rule.markup;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A list is marked up as one. */
final class ListByHand implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("list-by-hand", "List is marked up as a list")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .appliesTo("every three lines or paragraphs that follow one another")
            .expects("they do not each begin with a bullet or a number of their own")
            .advice("Use ul or ol with an li for each.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final int SEVERAL = 3;

    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:([*\u2022\u25cf\u25aa\u00b7\u2013-])\\s+|(\\d{1,2})[.)]\\s+)\\S.*", Pattern.DOTALL);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement element : page.elements()) {
            if (!element.isHtml()
                    || element.isOneOf("pre", "textarea", "script", "style", "select", "code")
                    || !element.isExposed()) {
                continue;
            }
            List<String> lines = linesOf(element);
            if (lines.size() >= SEVERAL) {
                judgements.add(new Judgement(
                        element,
                        isList(lines)
                                ? Verdict.failed("These lines look like a list, and are not marked up as one.")
                                : Verdict.passed()));
            }
        }
        return judgements;
    }

    /** Lines parted by br directly in an element, or its paragraphs; none where there is neither. */
    private static List<String> linesOf(AccessibleElement element) {
        if (element.element().children().stream().noneMatch(ListByHand::endsLine)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node : element.element().childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element child) {
                if (endsLine(child)) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                if (child.normalName().equals("p")) {
                    lines.add(child.text());
                } else if (!child.normalName().equals("br")) {
                    line.append(child.isBlock() ? "" : child.text());
                }
            }
        }
        lines.add(line.toString());
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static boolean endsLine(Element child) {
        return child.normalName().equals("br") || child.isBlock();
    }

    /** Three in a row with the same bullet, or numbered one after the other. */
    private static boolean isList(List<String> lines) {
        int inARow = 0;
        String before = "";
        for (String line : lines) {
            Matcher bullet = BULLET.matcher(line);
            String mark = !bullet.matches() ? "" : bullet.group(1) != null ? bullet.group(1) : bullet.group(2);
            boolean goesOn = !mark.isEmpty() && (mark.equals(before) || isNext(before, mark));
            inARow = mark.isEmpty() ? 0 : goesOn ? inARow + 1 : 1;
            before = mark;
            if (inARow >= SEVERAL) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(String before, String mark) {
        return before.matches("\\d+") && mark.matches("\\d+") && Integer.parseInt(before) + 1 == Integer.parseInt(mark);
    }
}
