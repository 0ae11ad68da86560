package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.dom.ParsedPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Shadow roots that a script fills with what it holds word for word, and that so are as certain as declared ones.
 *
 * <pre>{@code
 * const host = document.querySelector('#host')
 * const root = host.attachShadow({ mode: 'open' })
 * root.innerHTML = '<slot></slot>'
 * }</pre>
 *
 * <p>Nothing is run: a script that does anything else besides, or that names an element which it does not yet find, changes
 * nothing.
 */
final class ConstantShadows {
    /** Scripts after this many are not looked into. */
    private static final int MAX_SCRIPTS = 16;

    private static final int MAX_LENGTH = 20_000;

    private static final String STRING = "('(?:[^'\\\\\\n]|\\\\.)*+'|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|`[^`\\\\$]*+`)";

    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s;]++|//[^\\n]*+|/\\*.*?\\*/)*+", Pattern.DOTALL);
    private static final Pattern NAMES = Pattern.compile("(?:const|let|var)\\s++([\\w$]++)\\s*+=\\s*+");
    private static final Pattern WORD = Pattern.compile("[\\w$]++");
    private static final Pattern LOOK_UP =
            Pattern.compile("\\s*+\\.\\s*+(querySelector|getElementById)\\(\\s*+" + STRING + "\\s*+\\)");
    private static final Pattern BODY = Pattern.compile("\\s*+\\.\\s*+body\\b");
    private static final Pattern ATTACH = Pattern.compile(
            "\\s*+\\.\\s*+attachShadow\\(\\s*+\\{\\s*+mode\\s*+:\\s*+['\"](open|closed)['\"]\\s*+,?+\\s*+\\}\\s*+\\)");
    private static final Pattern ROOT = Pattern.compile("\\s*+\\.\\s*+shadowRoot\\b");
    private static final Pattern ASSIGN =
            Pattern.compile("\\s*+\\.\\s*+(innerHTML|textContent)\\s*+=\\s*+" + STRING + "(?=\\s*+(?:[;\\n]|$))");
    private static final Pattern APPEND = Pattern.compile("\\s*+\\.\\s*+append(?:Child)?+\\(\\s*+");
    private static final Pattern CONTENT =
            Pattern.compile("\\s*+\\.\\s*+content\\b(?:\\s*+\\.\\s*+cloneNode\\(\\s*+true\\s*+\\))?+\\s*+\\)");
    private static final Pattern PLAIN_SELECTOR = Pattern.compile("[\\w-]*+(?:[#.][\\w-]++)*+");

    private final Document page;
    private final Element script;
    private final String text;
    private final Map<String, Element> known = new HashMap<>();

    /** The hosts, and what their roots hold when the script has ended. */
    private final Map<Element, List<Node>> roots = new LinkedHashMap<>();

    private final Map<String, Element> rootNames = new HashMap<>();
    private int position;

    private ConstantShadows(Document page, Element script) {
        this.page = page;
        this.script = script;
        this.text = script.data();
    }

    /** Puts the shadow roots of such scripts into the page, as templates that declare them. */
    static void declareIn(Document page) {
        int seen = 0;
        for (Element script : page.getElementsByTag("script")) {
            boolean isInline = !script.hasAttr("src")
                    && script.attr("type").strip().matches("(?i)|text/javascript")
                    && script.data().length() <= MAX_LENGTH;
            if (isInline && script.data().contains("attachShadow") && ++seen <= MAX_SCRIPTS) {
                ConstantShadows shadows = new ConstantShadows(page, script);
                if (shadows.readsToTheEnd()) {
                    shadows.roots.forEach(ConstantShadows::declare);
                }
            }
        }
    }

    private static void declare(Element host, List<Node> content) {
        Element root =
                host.ownerDocument() == null ? host : host.ownerDocument().createElement("template");
        root.attr("shadowrootmode", "open");
        content.forEach(root::appendChild);
        host.prependChild(root);
    }

    private boolean readsToTheEnd() {
        skip();
        while (position < text.length()) {
            if (!readStatement()) {
                return false;
            }
            skip();
        }
        return true;
    }

    private void skip() {
        accept(BETWEEN);
    }

    private boolean readStatement() {
        Optional<Matcher> naming = accept(NAMES);
        Optional<Element> subject = readElement();
        if (subject.isEmpty()) {
            return naming.isEmpty() && readUseOfNamedRoot();
        }
        Element element = subject.get();
        if (accept(ATTACH).isPresent()) {
            if (!ShadowTree.mayHaveOne(element)
                    || ShadowTree.rootOf(element) != null
                    || roots.putIfAbsent(element, new ArrayList<>()) != null) {
                return false;
            }
            naming.ifPresent(name -> rootNames.put(name.group(1), element));
            return naming.isPresent() || !text.startsWith(".", position) || readUse(element);
        }
        if (naming.isEmpty()) {
            return accept(ROOT).isPresent() && roots.containsKey(element) && readUse(element);
        }
        known.put(naming.get().group(1), element);
        return true;
    }

    private boolean readUseOfNamedRoot() {
        Optional<Matcher> name = accept(WORD);
        Element host = name.isEmpty() ? null : rootNames.get(name.get().group());
        return host != null && readUse(host);
    }

    private boolean readUse(Element host) {
        Optional<Matcher> assigned = accept(ASSIGN);
        if (assigned.isPresent()) {
            String value = unquoted(assigned.get().group(2));
            List<Node> content = assigned.get().group(1).equals("textContent")
                    ? List.of(new TextNode(value))
                    : Parser.htmlParser()
                            .setMaxDepth(ParsedPage.MAX_DEPTH)
                            .parseFragmentInput(value, page.createElement("div"), "");
            roots.put(host, new ArrayList<>(content));
            return true;
        }
        if (accept(APPEND).isEmpty()) {
            return false;
        }
        Optional<Element> template =
                readElement().filter(element -> element.normalName().equals("template"));
        if (template.isEmpty() || accept(CONTENT).isEmpty()) {
            return false;
        }
        List<Node> content = roots.getOrDefault(host, new ArrayList<>());
        template.get().childNodes().forEach(node -> content.add(node.clone()));
        roots.put(host, content);
        return true;
    }

    /** An element by the name that the script gave it, or looked up in the page. */
    private Optional<Element> readElement() {
        int start = position;
        Optional<Matcher> word = accept(WORD);
        if (word.isPresent() && word.get().group().equals("document")) {
            if (accept(BODY).isPresent()) {
                return found("body");
            }
            Optional<Matcher> lookUp = accept(LOOK_UP);
            if (lookUp.isPresent()) {
                String wanted = unquoted(lookUp.get().group(2));
                return found(lookUp.get().group(1).equals("querySelector") ? wanted : "#" + wanted);
            }
        } else if (word.isPresent() && known.containsKey(word.get().group())) {
            return Optional.of(known.get(word.get().group()));
        }
        position = start;
        return Optional.empty();
    }

    /** The first that the browser has met when it runs the script. */
    private Optional<Element> found(String selector) {
        if (selector.isEmpty() || !PLAIN_SELECTOR.matcher(selector).matches()) {
            return Optional.empty();
        }
        return page.select(selector).stream()
                .filter(element -> element.parents().stream()
                        .noneMatch(around -> around.normalName().equals("template")))
                .findFirst()
                .filter(this::standsBeforeTheScript);
    }

    private boolean standsBeforeTheScript(Element element) {
        return element.normalName().equals("body")
                ? script.parents().contains(element)
                : element.sourceRange().isTracked()
                        && element.sourceRange().startPos()
                                < script.sourceRange().startPos();
    }

    private Optional<Matcher> accept(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher);
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1)
                .replace("\\n", "\n")
                .replace("\\t", "\t")
                .replaceAll("\\\\(.)", "$1");
    }
}
