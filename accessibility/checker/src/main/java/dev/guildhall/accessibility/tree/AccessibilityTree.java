package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.appearance.RenderedStyles;
import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page as assistive technology meets it: every element with its role, name, states and visibility, worked out once and
 * shared by all rules.
 *
 * <pre>{@code
 * AccessibilityTree page = AccessibilityTree.of(ParsedPage.parse(html, MediaType.HTML));
 * page.withId("full-name").map(AccessibleElement::name);
 * }</pre>
 *
 * <p>One tree serves one thread. The content of {@code template} is not part of the page, except that a declarative shadow
 * root's content counts as its host's.
 */
public final class AccessibilityTree {
    private final ParsedPage page;
    private final List<AccessibleElement> elements = new ArrayList<>();
    private final Map<String, List<AccessibleElement>> byId = new HashMap<>();
    private final List<String> notJudged = new ArrayList<>();
    private final WorkBudget budget = new WorkBudget();
    private final SheetSource sheetSource;
    private final @Nullable Rendering rendering;
    private final List<StyleScope> scopes = new ArrayList<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private long looks;
    private @Nullable Labels labels;
    private @Nullable Ownership ownership;
    private @Nullable Selectors selectors;
    private @Nullable Scripts scripts;
    private @Nullable ElementIndex index;

    private AccessibilityTree(ParsedPage page, SheetSource sheetSource, @Nullable Rendering rendering) {
        this.page = page;
        this.rendering = rendering;
        this.sheetSource = sheetSource;
        newScope(null);
    }

    /** The tree of a page that links to no style sheet that can be read. */
    public static AccessibilityTree of(ParsedPage page) {
        return of(page, SheetSource.none());
    }

    /** The tree of a page; cheap, as most is worked out only when it is asked for. */
    public static AccessibilityTree of(ParsedPage page, SheetSource sheetSource) {
        return built(new AccessibilityTree(page, sheetSource, null));
    }

    /** The tree of a page that a browser rendered, with its styles. */
    public static AccessibilityTree of(ParsedPage page, RenderedStyles styles) {
        return built(new AccessibilityTree(page, SheetSource.none(), new Rendering(styles)));
    }

    private static AccessibilityTree built(AccessibilityTree tree) {
        TreeBuilder.build(tree);
        return tree;
    }

    /** The page's markup. */
    public ParsedPage page() {
        return page;
    }

    /** All elements, in the order of the source. */
    public List<AccessibleElement> elements() {
        return elements;
    }

    /** The outermost element: {@code html} in an HTML page. */
    public AccessibleElement root() {
        return elements.get(0);
    }

    /** True if this is a web page of its own rather than, say, a picture. */
    public boolean isHtmlPage() {
        return page.mediaType() != MediaType.SVG && root().is("html");
    }

    /** The first HTML {@code title} element, which is the page's title wherever it stands, but in no shadow tree. */
    public Optional<AccessibleElement> title() {
        return allNamed("title").stream()
                .filter(element -> element.scope() == scope())
                .findFirst();
    }

    /** The first element with this id. */
    public Optional<AccessibleElement> withId(String id) {
        List<AccessibleElement> all = allWithId(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Every element with this id, in the order of the source; more than one is a fault. */
    public List<AccessibleElement> allWithId(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Every element with this class, in the order of the source; the class is compared letter by letter. */
    public List<AccessibleElement> allWithClass(String className) {
        return index().withClass(className);
    }

    /** Every HTML element of this name, in lower case, in the order of the source. */
    public List<AccessibleElement> allNamed(String tagName) {
        return index().named(tagName);
    }

    /** Every element with this id in the same tree as another: the page itself, or one shadow tree. */
    public List<AccessibleElement> allWithId(String id, AccessibleElement from) {
        List<AccessibleElement> all = allWithId(id);
        return scopes.size() == 1
                ? all
                : all.stream()
                        .filter(element -> element.scope() == from.scope())
                        .toList();
    }

    /** The first element with this id in the same tree as another, from which alone it can be referred to. */
    public Optional<AccessibleElement> withId(String id, AccessibleElement from) {
        return allWithId(id, from).stream().findFirst();
    }

    /** The elements of a list of ids that exist in the same tree as the one that refers to them, in its order. */
    public List<AccessibleElement> referenced(String ids, AccessibleElement from) {
        if (ids.isBlank()) {
            return List.of();
        }
        List<AccessibleElement> found = new ArrayList<>();
        for (String id : ids.strip().split("\\s+", -1)) {
            budget.spend();
            withId(id, from).ifPresent(found::add);
        }
        return found;
    }

    /** The {@code label} elements of a form control, in the order of the source. */
    public List<AccessibleElement> labelsOf(AccessibleElement control) {
        if (labels == null) {
            labels = new Labels(this);
        }
        return labels.of(control);
    }

    /** A CSS selector that finds this element and no other. */
    public String selectorOf(AccessibleElement element) {
        if (selectors == null) {
            selectors = new Selectors(this);
        }
        return selectors.of(element);
    }

    /** True if a script in the page holds this text; scripts are read as text, never run. */
    public boolean scriptsMention(String text) {
        return scripts().mention(text);
    }

    /** True if a script in the page holds this word, such as an id, whole. */
    public boolean scriptsHaveWord(String word) {
        return scripts().haveWord(word);
    }

    /**
     * What several rules need to know of the page: worked out when the first of them asks, then kept.
     *
     * <pre>{@code
     * Blocks blocks = page.shared(Blocks.class, Blocks::new);
     * }</pre>
     *
     * @param kind what it is kept under, so a class of the rules' own
     */
    public <T> T shared(Class<T> kind, Function<AccessibilityTree, T> workOut) {
        Object known = shared.get(kind);
        if (known == null) {
            // not computeIfAbsent: what is worked out may itself ask for what is shared
            known = workOut.apply(this);
            shared.put(kind, known);
        }
        return kind.cast(known);
    }

    /**
     * How often something was asked of an element so far, and how many selectors were tried: a measure of cost that is the
     * same on every machine. A page four times as large must cost some four times as much, not sixteen.
     */
    public long steps() {
        return looks
                + budget.spent()
                + scopes.stream().mapToLong(StyleScope::steps).sum();
    }

    void look() {
        looks++;
    }

    /** What of the page could not be judged, one sentence each. */
    public List<String> notJudged() {
        return notJudged;
    }

    Ownership ownership() {
        if (ownership == null) {
            ownership = new Ownership(this);
        }
        return ownership;
    }

    private ElementIndex index() {
        if (index == null) {
            index = new ElementIndex(elements);
        }
        return index;
    }

    private Scripts scripts() {
        if (scripts == null) {
            scripts = new Scripts(this);
        }
        return scripts;
    }

    WorkBudget budget() {
        return budget;
    }

    /** In XHTML, an element that declares no namespace is HTML, unless it stands inside SVG. */
    boolean isHtmlByDefault(Element element) {
        return page.mediaType() == MediaType.XHTML
                && !element.tag().namespace().equals(Parser.NamespaceSvg)
                && !element.tag().namespace().equals(Parser.NamespaceMathml);
    }

    SheetSource sheetSource() {
        return sheetSource;
    }

    /** The styles of the page itself; shadow trees have their own. */
    StyleScope scope() {
        return scopes.get(0);
    }

    /** The styles of the page, around which there is nothing, or of a shadow tree. */
    StyleScope newScope(@Nullable StyleScope around) {
        StyleScope scope = new StyleScope(this, sheetSource, around);
        scopes.add(scope);
        return scope;
    }

    List<StyleScope> scopes() {
        return scopes;
    }

    /** True if every style sheet was read, so that colours and sizes are those that people see. */
    public boolean isStyledForCertain() {
        return scopes.stream().allMatch(scope -> scope.sheets().notRead().isEmpty() && !scope.gaveUp());
    }

    /** True if some style depends on how the screen is held, as far as the source tells. */
    public boolean turnsWithTheScreen() {
        return rendering != null
                || scopes.stream().anyMatch(scope -> scope.sheets().turnWithTheScreen());
    }

    /** The browser's styles; none for a page that is known by its source only. */
    @Nullable
    Rendering rendering() {
        return rendering;
    }

    void register(AccessibleElement element) {
        elements.add(element);
        String id = element.attribute("id");
        if (!id.isEmpty()) {
            byId.computeIfAbsent(id, key -> new ArrayList<>(1)).add(element);
        }
    }

    void note(String sentence) {
        if (!notJudged.contains(sentence)) {
            notJudged.add(sentence);
        }
    }
}
