package dev.guildhall.accessibility.tree;

import java.util.Set;
import java.util.function.Predicate;

/** The words of an element that people see, whatever assistive technology is told. */
final class VisibleText {
    /** Elements that begin a line of their own unless a style sheet says otherwise, and those that part words anyhow. */
    private static final Set<String> APART = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "br",
            "dd",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "img",
            "input",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "select",
            "svg",
            "table",
            "td",
            "textarea",
            "th",
            "tr",
            "ul");

    private VisibleText() {}

    /** The text of what is rendered inside, with white space collapsed. */
    static String of(AccessibleElement element) {
        return of(element, inside -> inside == element || inside.isRendered());
    }

    /** The text of what is seen; a visible element in one that is not may be seen all the same. */
    static String of(AccessibleElement element, Predicate<AccessibleElement> isSeen) {
        StringBuilder text = new StringBuilder();
        append(element, isSeen, text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    private static void append(AccessibleElement element, Predicate<AccessibleElement> isSeen, StringBuilder text) {
        boolean seen = isSeen.test(element);
        for (Content content : element.content()) {
            if (content instanceof TextRun run) {
                text.append(seen ? run.text() : "");
            } else if (content instanceof AccessibleElement child) {
                boolean apart = APART.contains(child.element().normalName());
                text.append(apart ? " " : "");
                append(child, isSeen, text);
                text.append(apart ? " " : "");
            }
        }
    }
}
