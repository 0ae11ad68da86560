package dev.guildhall.components;

import java.util.Comparator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Ways to compare two pieces of markup. */
final class Markup {

    private Markup() {}

    /** The tree of the markup, a node per line: attributes in alphabetical order, white space collapsed. */
    static String tree(String html) {
        return tree(html, UnaryOperator.identity());
    }

    /** The tree, with each attribute's value changed like this. */
    static String tree(String html, UnaryOperator<String> value) {
        StringBuilder out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> print(node, value, 0, out));
        return out.toString();
    }

    /** The tree of a whole document, with its head. */
    static String documentTree(String html) {
        StringBuilder out = new StringBuilder();
        Jsoup.parse(html).childNodes().forEach(node -> print(node, UnaryOperator.identity(), 0, out));
        return out.toString();
    }

    private static void print(Node node, UnaryOperator<String> value, int depth, StringBuilder out) {
        if (node instanceof TextNode text) {
            boolean isVerbatim = text.parent() != null && text.parent().nameIs("textarea");
            String content = isVerbatim ? text.getWholeText() : collapse(text.getWholeText());
            if (!content.isEmpty()) {
                out.append("  ".repeat(depth)).append('"').append(content).append("\"\n");
            }
        } else if (node instanceof Element element) {
            String attributes = element.attributes().asList().stream()
                    .sorted(Comparator.comparing(Attribute::getKey))
                    .map(attribute -> " " + attribute.getKey() + "=\"" + value.apply(attribute.getValue()) + "\"")
                    .collect(Collectors.joining());
            out.append("  ".repeat(depth))
                    .append(element.tagName())
                    .append(attributes)
                    .append('\n');
            element.childNodes().forEach(child -> print(child, value, depth + 1, out));
        } else {
            out.append("  ".repeat(depth)).append(node.outerHtml()).append('\n');
        }
    }

    /** The markup with every run of white space made one space, and none at its ends. */
    static String collapse(String html) {
        return html.replaceAll("\\s+", " ").trim();
    }
}
