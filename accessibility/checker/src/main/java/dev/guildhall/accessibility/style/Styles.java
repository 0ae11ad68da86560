package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.FocusLook;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The computed styles of a page on one screen.
 *
 * <pre>{@code
 * Styles styles = Styles.of(List.of(StyleSheet.read("p { display: none }")));
 * ElementStyle root = styles.styleOf(html, Optional.empty(), Styles.Markup.HTML);
 * styles.styleOf(paragraph, Optional.of(root), Styles.Markup.HTML).isCertainly(StyleProperty.DISPLAY, "none"); // true
 * }</pre>
 *
 * <p>The browser's own sheet, importance, layers, specificity and order are those of CSS Cascading 5. One instance serves one
 * page and one thread.
 */
public final class Styles {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final String FIRST_LINE = "first-line";

    private static final Strength HINT = new Strength(Strength.Origin.AUTHOR, Declaration.Place.SHEET, 0, 0, 0);
    private static final Strength INLINE =
            new Strength(Strength.Origin.AUTHOR, Declaration.Place.ATTRIBUTE, LayerOrder.MAX_LAYERS, 0, 0);

    private final Viewport viewport;
    private final List<SheetUse> uses;
    private @Nullable FocusRules focusRules;
    private final List<Placed> sheets = new ArrayList<>();
    private final MatchBudget budget = new MatchBudget();
    private final Cascade ofElement = new Cascade();
    private final Cascade ofBefore = new Cascade();
    private final Cascade ofAfter = new Cascade();
    private @Nullable ElementStyle root;

    /** What the browser's own sheet is written for, and what it is not. */
    public enum Markup {
        HTML,
        OTHER
    }

    private Styles(Viewport viewport, List<SheetUse> uses) {
        this.viewport = viewport;
        this.uses = uses;
    }

    /** Sheets in the order of the page, on the screen that most rules judge; later ones win among equals. */
    public static Styles of(List<StyleSheet> sheets) {
        return of(sheets.stream().map(SheetUse::of).toList(), Viewport.DESKTOP);
    }

    static Styles of(List<SheetUse> uses, Viewport viewport) {
        Styles styles = new Styles(viewport, List.copyOf(uses));
        LayerOrder layers = new LayerOrder(uses.stream()
                .flatMap(use -> use.sheet().layers().stream().map(use::fullLayer))
                .toList());
        int order = 1;
        for (SheetUse use : uses) {
            Truth holds = use.condition().holds(viewport);
            if (holds != Truth.NO && !use.sheet().rules().isEmpty()) {
                styles.sheets.add(new Placed(use, use.sheet().indexFor(viewport), holds, layers, order));
                order += use.sheet().rules().size() + 1;
            }
        }
        return styles;
    }

    /** These styles inside a shadow tree, where {@code rem} counts by the page around it. */
    public Styles within(ElementStyle outermost) {
        root = outermost;
        return this;
    }

    /** True if matching cost more than a page may; unknown is then the answer for what was left. */
    public boolean gaveUp() {
        return budget.isSpent();
    }

    /** Selectors that were tried so far. */
    public int steps() {
        return budget.spent() + (focusRules == null ? 0 : focusRules.steps());
    }

    /** What these sheets make of an element that takes focus. */
    public FocusLook focusLookOf(Element element, ElementStyle withoutFocus) {
        if (focusRules == null) {
            focusRules = new FocusRules(uses, viewport);
        }
        return focusRules.lookOf(element, withoutFocus);
    }

    Viewport viewport() {
        return viewport;
    }

    /** What {@code rem} counts by, in pixels. */
    double rootFontSize() {
        return root == null ? FontValues.MEDIUM : root.fontSize();
    }

    /** The style of an element whose parent's style is known; the outermost element comes first. */
    public ElementStyle styleOf(Element element, Optional<ElementStyle> parent, Markup markup) {
        return styleOf(element, parent, markup, List.of());
    }

    /** The same, for an element that shadow trees style from inside. */
    public ElementStyle styleOf(
            Element element, Optional<ElementStyle> parent, Markup markup, List<ShadowStyles> shadows) {
        ofElement.clear();
        ofBefore.clear();
        ofAfter.clear();
        List<String> classes = classesOf(element);
        if (markup == Markup.HTML) {
            BrowserSheet.INDEX.candidates(
                    element, classes, entry -> match(element, entry, Truth.YES, ofBrowser(entry)));
            PresentationalHints.of(element).forEach(declaration -> ofElement.offer(declaration, Truth.YES, HINT));
        }
        shadows.forEach(this::matchShadow);
        for (Placed sheet : sheets) {
            sheet.index()
                    .candidates(element, classes, entry -> match(element, entry, sheet.holds(), sheet.strength(entry)));
        }
        String attribute = element.attr("style");
        if (!attribute.isEmpty()) {
            DeclarationReader own = DeclarationReader.ofAttribute(attribute);
            own.declarations().forEach(declaration -> ofElement.offer(declaration, Truth.YES, INLINE));
            own.variables().forEach(variable -> ofElement.offer(variable, Truth.YES, INLINE));
        }
        ElementStyle style = new ElementStyle(this, parent.orElse(null), ofElement);
        style.putPseudoElements(pseudoElement(style, ofBefore), pseudoElement(style, ofAfter));
        if (root == null) {
            root = style;
        }
        return style;
    }

    private @Nullable ElementStyle pseudoElement(ElementStyle parent, Cascade cascade) {
        return cascade.isEmpty() ? null : new ElementStyle(this, parent, cascade);
    }

    private void matchShadow(ShadowStyles shadow) {
        for (Placed sheet : shadow.styles().sheets) {
            sheet.index()
                    .beyond(
                            shadow.bearing(),
                            entry -> match(
                                    shadow.subject(),
                                    entry,
                                    sheet.holds(),
                                    shadow.bearing() == ShadowStyles.Bearing.ON_PART
                                            ? INLINE
                                            : ofShadow(sheet, entry)));
        }
    }

    /** As weak as the weakest layer, and so stronger than all others where it is important. */
    private static Strength ofShadow(Placed sheet, RuleIndex.Entry entry) {
        Strength inside = sheet.strength(entry);
        return new Strength(inside.origin(), inside.place(), 0, inside.specificity(), inside.order());
    }

    private void match(Element element, RuleIndex.Entry entry, Truth sheetHolds, Strength strength) {
        StyleRule rule = entry.rule();
        Cascade cascade = switch (rule.selector().pseudoElement()) {
            case "", Selector.SLOTTED, Selector.PART, FIRST_LINE -> ofElement;
            case "before" -> ofBefore;
            case "after" -> ofAfter;
            default -> null;
        };
        if (cascade == null) {
            return;
        }
        Truth matches = rule.selector().matches(element, budget);
        if (matches == Truth.NO) {
            return;
        }
        Truth applies = matches.and(entry.holds()).and(sheetHolds);
        Strength own = new Strength(
                strength.origin(),
                strength.place(),
                strength.layer(),
                rule.selector().specificity().packed(),
                strength.order());
        if (rule.selector().pseudoElement().equals(FIRST_LINE)) {
            offerFirstLine(rule);
            return;
        }
        for (Declaration declaration : rule.declarations()) {
            cascade.offer(declaration, applies, own);
        }
        for (Declaration.Variable variable : rule.variables()) {
            cascade.offer(variable, applies, own);
        }
    }

    /** The first line may be all of the text, so its colours are possible ones of the element. */
    private void offerFirstLine(StyleRule rule) {
        for (Declaration declaration : rule.declarations()) {
            if (declaration.property().kind() == StyleProperty.Kind.COLOUR) {
                ofElement.offer(declaration, Truth.UNKNOWN, INLINE);
            }
        }
    }

    private static Strength ofBrowser(RuleIndex.Entry entry) {
        return new Strength(
                Strength.Origin.BROWSER,
                Declaration.Place.SHEET,
                0,
                0,
                entry.rule().order());
    }

    private static List<String> classesOf(Element element) {
        String classes = element.attr("class");
        return classes.isEmpty() ? List.of() : Arrays.asList(SPACE.split(classes.strip(), -1));
    }

    /** A sheet in its place on the page. */
    private record Placed(SheetUse use, RuleIndex index, Truth holds, LayerOrder layers, int firstOrder) {
        Strength strength(RuleIndex.Entry entry) {
            StyleRule rule = entry.rule();
            return new Strength(
                    Strength.Origin.AUTHOR,
                    Declaration.Place.SHEET,
                    layers.rankOf(use.fullLayer(rule.layer())),
                    0,
                    firstOrder + rule.order());
        }
    }
}
