package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of a page's cascade layers: by first appearance, an inner layer below what its outer layer sets directly.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/#layer-ordering">CSS Cascading 5, layer ordering</a>
 */
final class LayerOrder {
    /** Layers after this many count as one. */
    static final int MAX_LAYERS = 255;

    private final Map<String, Integer> ranks = new HashMap<>();

    /** The order of layers given by their full names, in the order in which they first appear. */
    LayerOrder(Collection<String> names) {
        Node root = new Node();
        for (String name : names) {
            Node node = root;
            for (String part : name.split("\\.", -1)) {
                node = node.inner.computeIfAbsent(part, key -> new Node());
            }
        }
        List<String> ordered = new ArrayList<>();
        number(root, "", ordered, 0);
        for (String name : ordered) {
            ranks.put(name, Math.min(ranks.size(), MAX_LAYERS - 1));
        }
    }

    private static void number(Node node, String name, List<String> ordered, int depth) {
        if (depth < SheetReader.MAX_NESTING * 4) {
            node.inner.forEach(
                    (part, inner) -> number(inner, name.isEmpty() ? part : name + "." + part, ordered, depth + 1));
        }
        if (!name.isEmpty()) {
            ordered.add(name);
        }
    }

    /** From 0 for the weakest; what is in no layer is stronger than all. */
    int rankOf(String layer) {
        return layer.isEmpty() ? MAX_LAYERS : ranks.getOrDefault(layer, MAX_LAYERS - 1);
    }

    private static final class Node {
        private final Map<String, Node> inner = new LinkedHashMap<>();
    }
}
