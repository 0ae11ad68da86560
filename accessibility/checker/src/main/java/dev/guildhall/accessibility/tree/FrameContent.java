package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The page inside a frame, where its source stands in the page around it, in {@code srcdoc}.
 *
 * <pre>{@code
 * FrameContent.of(frame).map(AccessibilityTree::elements);
 * }</pre>
 */
public final class FrameContent {
    private final Map<AccessibleElement, AccessibilityTree> pages = new HashMap<>();

    private FrameContent() {}

    /** The tree of the frame's own page, worked out once; empty for a frame whose page stands elsewhere. */
    public static Optional<AccessibilityTree> of(AccessibleElement frame) {
        if (!frame.is("iframe") || !frame.has("srcdoc")) {
            return Optional.empty();
        }
        return Optional.of(frame.page()
                .shared(FrameContent.class, page -> new FrameContent())
                .pages
                .computeIfAbsent(frame, FrameContent::read));
    }

    private static AccessibilityTree read(AccessibleElement frame) {
        return AccessibilityTree.of(
                ParsedPage.parse(frame.attribute("srcdoc"), MediaType.HTML),
                frame.page().sheetSource());
    }
}
