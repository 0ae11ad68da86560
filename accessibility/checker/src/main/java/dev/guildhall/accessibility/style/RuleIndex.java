package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Viewport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The rules of a sheet that may hold on a screen, found by the id, class or name that an element must have. */
final class RuleIndex {
    private final Map<String, List<Entry>> byId = new HashMap<>();
    private final Map<String, List<Entry>> byClass = new HashMap<>();
    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final List<Entry> others = new ArrayList<>();

    /** In the sheet of a shadow tree, those about elements outside of it. */
    private final List<Entry> ofHost = new ArrayList<>(0);

    private final List<Entry> ofSlotted = new ArrayList<>(0);

    /** In any sheet, those about elements inside the shadow tree of another. */
    private final List<Entry> ofParts = new ArrayList<>(0);

    /** A rule and whether its at-rules hold here. */
    record Entry(StyleRule rule, Truth holds) {}

    RuleIndex(List<StyleRule> rules, Viewport viewport) {
        for (StyleRule rule : rules) {
            Truth holds = rule.condition().holds(viewport);
            if (holds != Truth.NO) {
                add(new Entry(rule, holds));
            }
        }
    }

    private void add(Entry entry) {
        if (entry.rule().selector().pseudoElement().equals(Selector.SLOTTED)) {
            ofSlotted.add(entry);
            return;
        }
        if (entry.rule().selector().pseudoElement().equals(Selector.PART)) {
            ofParts.add(entry);
            return;
        }
        if (entry.rule().selector().subject().isOfHost()) {
            ofHost.add(entry);
            return;
        }
        List<SimpleSelector> compound = entry.rule().selector().subject().compound();
        for (SimpleSelector simple : compound) {
            if (simple instanceof SimpleSelector.Id id) {
                byId.computeIfAbsent(id.id(), key -> new ArrayList<>(2)).add(entry);
                return;
            }
        }
        for (SimpleSelector simple : compound) {
            if (simple instanceof SimpleSelector.ClassName className) {
                byClass.computeIfAbsent(className.name(), key -> new ArrayList<>(2))
                        .add(entry);
                return;
            }
        }
        for (SimpleSelector simple : compound) {
            if (simple instanceof SimpleSelector.Type type) {
                byType.computeIfAbsent(type.name().toLowerCase(Locale.ROOT), key -> new ArrayList<>(2))
                        .add(entry);
                return;
            }
        }
        others.add(entry);
    }

    /** Hands over every rule about elements of another tree. */
    void beyond(ShadowStyles.Bearing bearing, Consumer<Entry> taker) {
        hand(
                switch (bearing) {
                    case ON_HOST -> ofHost;
                    case ON_SLOTTED -> ofSlotted;
                    case ON_PART -> ofParts;
                },
                taker);
    }

    /** Hands over every rule that may match the element, some perhaps twice, in no order. */
    void candidates(Element element, List<String> classes, Consumer<Entry> taker) {
        String id = element.attr("id");
        if (!id.isEmpty()) {
            hand(byId.get(id), taker);
        }
        if (!byClass.isEmpty()) {
            for (String className : classes) {
                hand(byClass.get(className), taker);
            }
        }
        hand(byType.get(element.normalName()), taker);
        hand(others, taker);
    }

    private static void hand(@Nullable List<Entry> entries, Consumer<Entry> taker) {
        if (entries != null) {
            entries.forEach(taker);
        }
    }
}
