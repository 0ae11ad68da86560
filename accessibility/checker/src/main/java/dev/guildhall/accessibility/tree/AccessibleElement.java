package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.appearance.ComputedStyle;
import dev.guildhall.accessibility.appearance.FocusLook;
import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.style.ElementStyle;
import dev.guildhall.accessibility.style.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An element of a page as assistive technology meets it: its role, name, states and whether it is exposed at all.
 *
 * <pre>{@code
 * for (AccessibleElement element : page.elements()) {
 *     if (element.role() == Role.BUTTON && element.isExposed() && element.name().isEmpty()) { ... }
 * }
 * }</pre>
 *
 * <p>Everything is worked out once, when it is first asked for, and shared by all rules.
 */
public final class AccessibleElement implements Content {
    private static final Attributes NO_ATTRIBUTES = new Attributes();

    private final AccessibilityTree tree;
    private final Element element;
    private final @Nullable AccessibleElement parent;
    private final StyleScope scope;
    private final int place;
    private final List<Content> content = new ArrayList<>(2);

    /** Set while the tree is built, parents before children. */
    Visibility visibility = Visibility.SHOWN;

    /** Set while the tree is built: its own shadow tree, and the one in a slot of which it is shown. */
    @Nullable
    ShadowTree shadowTree;

    @Nullable
    ShadowTree slottedInto;

    /** Set while the tree is built: true if it is shown nowhere, as no slot takes it. */
    boolean isInNoSlot;

    private boolean hasDroppedFallback;

    private final boolean isHtml;

    /** How many elements it is shown inside. */
    final int depth;

    private @Nullable List<AccessibleElement> children;
    private @Nullable Boolean insidePresentationalChildren;
    private @Nullable ElementStyle style;
    private @Nullable Role role;
    private @Nullable AccessibleName name;
    private @Nullable String description;
    private @Nullable String ownText;
    private @Nullable Attributes attributes;

    AccessibleElement(AccessibilityTree tree, Element element, @Nullable AccessibleElement parent, StyleScope scope) {
        this.tree = tree;
        this.element = element;
        this.parent = parent;
        this.scope = scope;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.place = tree.elements().size();
        this.isHtml = element.tag().namespace().equals(Parser.NamespaceHtml) || tree.isHtmlByDefault(element);
    }

    /** The element of the DOM. */
    public Element element() {
        return element;
    }

    /** The page that the element is part of. */
    public AccessibilityTree page() {
        return tree;
    }

    /** The element in which this one is shown: the one around it in the source or, past a shadow root, its slot or its host. */
    public Optional<AccessibleElement> parent() {
        tree.look();
        return Optional.ofNullable(parent);
    }

    /**
     * The elements directly inside, in the order in which they are shown: of an element with a declarative shadow root those
     * of the shadow tree, and of a slot those that are shown in it.
     */
    public List<AccessibleElement> children() {
        tree.look();
        List<AccessibleElement> known = children;
        if (known == null) {
            List<AccessibleElement> found = new ArrayList<>(content.size());
            for (Content item : content) {
                if (item instanceof AccessibleElement child) {
                    found.add(child);
                }
            }
            known = List.copyOf(found);
            children = known;
        }
        return known;
    }

    /** True if this is an HTML element of that name, in lower case. */
    public boolean is(String tagName) {
        tree.look();
        return isHtml && element.normalName().equals(tagName);
    }

    /** True if this is an HTML element of one of those names, in lower case. */
    public boolean isOneOf(String... tagNames) {
        for (String tagName : tagNames) {
            if (is(tagName)) {
                return true;
            }
        }
        return false;
    }

    public boolean isHtml() {
        return isHtml;
    }

    public boolean isSvg() {
        return element.tag().namespace().equals(Parser.NamespaceSvg);
    }

    /** True if the attribute is there, even if it is empty. */
    public boolean has(String attribute) {
        tree.look();
        return isHtml ? attributes().hasKey(attribute) : element.hasAttr(attribute);
    }

    /** The attribute's value; empty if it is not there. */
    public String attribute(String attribute) {
        tree.look();
        return isHtml ? attributes().get(attribute) : element.attr(attribute);
    }

    /** Those of HTML elements are in lower case once they are parsed. */
    private Attributes attributes() {
        Attributes known = attributes;
        if (known == null) {
            known = element.attributesSize() == 0 ? NO_ATTRIBUTES : element.attributes();
            attributes = known;
        }
        return known;
    }

    /** The {@code type} of an {@code input} as browsers understand it; empty for any other element. */
    public String inputType() {
        return is("input") ? InputTypes.of(attribute("type")) : "";
    }

    /** The semantic role: the explicit one unless it must be ignored, otherwise the one that the element has by itself. */
    public Role role() {
        tree.look();
        Role known = role;
        if (known == null) {
            known = Roles.of(this);
            role = known;
        }
        return known;
    }

    /** The first role in the {@code role} attribute that a specification defines. */
    public Optional<Role> explicitRole() {
        return Roles.explicit(this);
    }

    /** The role that the element has without a {@code role} attribute. */
    public Role implicitRole() {
        return Roles.implicit(this);
    }

    /** The accessible name, computed as Accessible Name and Description Computation 1.2 and HTML-AAM say. */
    public AccessibleName name() {
        AccessibleName known = name;
        if (known == null) {
            known = new NameComputation(tree).nameOf(this);
            name = known;
        }
        return known;
    }

    /** The accessible description; empty if there is none. */
    public String description() {
        String known = description;
        if (known == null) {
            known = new NameComputation(tree).descriptionOf(this);
            description = known;
        }
        return known;
    }

    /** The words inside that people see, with white space collapsed; text that styles may hide is among them. */
    public String visibleText() {
        return VisibleText.of(this);
    }

    /** The words inside, as {@link #visibleText()}, but only of the elements that a rule takes as seen. */
    public String visibleText(Predicate<AccessibleElement> isSeen) {
        return VisibleText.of(this, isSeen);
    }

    /** What the element looks like on the screen that pages are judged on. */
    public ComputedStyle style() {
        return styleOn(Viewport.DESKTOP);
    }

    /** What the element looks like on another screen. */
    public ComputedStyle styleOn(Viewport viewport) {
        Rendering rendering = tree.rendering();
        if (rendering != null) {
            return rendering.styleOf(place, viewport);
        }
        return viewport.equals(Viewport.DESKTOP) ? elementStyle() : scope.styleOf(this, viewport);
    }

    /** What style sheets put before the element's content and after it, where they put anything. */
    public List<ComputedStyle> pseudoElements() {
        Rendering rendering = tree.rendering();
        if (rendering != null) {
            return rendering.pseudoElements(place);
        }
        return Stream.of(elementStyle().before(), elementStyle().after())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What style sheets make of the element when it takes focus; nothing is known of shadow trees. */
    public FocusLook focusLook() {
        return tree.rendering() == null && tree.scopes().size() == 1 ? scope.focusLookOf(this) : FocusLook.MAY_CHANGE;
    }

    String textBefore() {
        Rendering rendering = tree.rendering();
        return rendering == null ? elementStyle().textBefore() : rendering.textBefore(place);
    }

    String textAfter() {
        Rendering rendering = tree.rendering();
        return rendering == null ? elementStyle().textAfter() : rendering.textAfter(place);
    }

    ElementStyle elementStyle() {
        tree.look();
        ElementStyle known = style;
        if (known == null) {
            known = scope.styleOf(this, Viewport.DESKTOP);
            style = known;
        }
        return known;
    }

    StyleScope scope() {
        return scope;
    }

    /** The text directly in the element, without that of elements inside. */
    public String ownText() {
        String known = ownText;
        if (known == null) {
            known = readOwnText();
            ownText = known;
        }
        return known;
    }

    private String readOwnText() {
        StringBuilder text = new StringBuilder();
        for (Content item : content) {
            if (item instanceof TextRun run) {
                text.append(run.text());
            }
        }
        return NameComputation.flat(text.toString());
    }

    /** True if no style and no {@code hidden} keeps the element from being rendered. */
    public boolean isRendered() {
        return visibility.notRendered() != Truth.YES && visibility.invisible() != Truth.YES;
    }

    /** True if styles or {@code aria-hidden} hide the element; what cannot be told counts as not hidden. */
    public boolean isProgrammaticallyHidden() {
        return !isRendered() || visibility.ariaHidden() == Truth.YES;
    }

    /** True if assistive technology meets the element, whatever its role. */
    public boolean isExposed() {
        return !isProgrammaticallyHidden() && !visibility.inert() && !isInsidePresentationalChildren();
    }

    /** True if it cannot be told from the source whether the element is ever shown; nothing about it is then certain. */
    public boolean visibilityIsUncertain() {
        return visibility.notRendered() == Truth.UNKNOWN || visibility.invisible() == Truth.UNKNOWN;
    }

    /** True if the element or one around it is {@code inert}. */
    public boolean isInert() {
        return visibility.inert();
    }

    /** True if it can receive focus, be it only from a script. */
    public boolean isFocusable() {
        return Focus.isFocusable(this);
    }

    /** True if people reach it with the Tab key. */
    public boolean isInTabOrder() {
        return Focus.isInTabOrder(this);
    }

    /** True if it stands in the part of a {@code details} element that people have to open first. */
    public boolean isInClosedDetails() {
        return Focus.isInClosedDetails(this);
    }

    /** True if its {@code tabindex}, as HTML parses numbers, keeps it out of the order of the Tab key. */
    public boolean hasNegativeTabindex() {
        return Focus.tabIndex(this).orElse(0) < 0;
    }

    /** True if HTML disables the control, itself or through its fieldset. */
    public boolean isDisabled() {
        return Focus.isDisabled(this);
    }

    /** True if this is the summary that opens the details element around it. */
    public boolean opensDetails() {
        return Focus.isSummaryOfDetails(this);
    }

    /** The elements of an id-list attribute that exist, in its order, without the ids that do not. */
    public List<AccessibleElement> referencedBy(String attribute) {
        return tree.referenced(attribute(attribute), this);
    }

    /** The elements that are its children in the accessibility tree, past those that are not exposed as such. */
    public List<AccessibleElement> ownedElements() {
        return Ownership.ownedBy(this);
    }

    /** The element whose child it is in the accessibility tree. */
    public Optional<AccessibleElement> owner() {
        return Ownership.ownerOf(this);
    }

    private boolean isInsidePresentationalChildren() {
        Boolean known = insidePresentationalChildren;
        if (known == null) {
            known = parent != null
                    && (parent.role().makesChildrenPresentational() || parent.isInsidePresentationalChildren());
            insidePresentationalChildren = known;
        }
        return known;
    }

    /** Goes through the text and the elements directly inside, in the order in which they are shown. */
    public void forEachInside(Consumer<String> text, Consumer<AccessibleElement> child) {
        for (Content item : content()) {
            if (item instanceof TextRun run) {
                text.accept(run.text());
            } else if (item instanceof AccessibleElement element) {
                child.accept(element);
            }
        }
    }

    List<Content> content() {
        tree.look();
        return content;
    }

    void add(Content item) {
        content.add(item);
    }

    /** Of a slot: what it contains itself gives way to the first thing that is shown in it. */
    void dropFallback() {
        if (hasDroppedFallback) {
            return;
        }
        hasDroppedFallback = true;
        for (Content fallback : content) {
            if (fallback instanceof AccessibleElement child) {
                child.isInNoSlot = true;
            }
        }
        content.clear();
    }

    @Override
    public String toString() {
        return tree.page().snippetOf(element);
    }
}
