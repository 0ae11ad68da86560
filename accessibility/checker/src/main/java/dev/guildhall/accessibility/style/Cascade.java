package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The declarations that bear on one element, and which of them win.
 *
 * @see <a href="https://www.w3.org/TR/css-cascade-5/#cascade-sort">CSS Cascading 5, sorting order</a>
 */
final class Cascade {
    private static final int PROPERTIES = StyleProperty.values().length;

    private Declaration[] declared = new Declaration[32];
    private long[] strengths = new long[32];
    private int count;
    private final int[] strongest = new int[PROPERTIES];
    private final List<Perhaps> perhaps = new ArrayList<>(0);
    private final Map<String, String> variables = new HashMap<>(4);
    private final Map<String, Long> variableStrengths = new HashMap<>(4);

    Cascade() {
        Arrays.fill(strongest, -1);
    }

    boolean isEmpty() {
        return count == 0 && perhaps.isEmpty() && variables.isEmpty();
    }

    /** Makes it ready for another element. */
    void clear() {
        count = 0;
        Arrays.fill(strongest, -1);
        perhaps.clear();
        variables.clear();
        variableStrengths.clear();
    }

    void offer(Declaration declaration, Truth matches, Strength strength) {
        long rank = strength.of(declaration.importance());
        if (matches == Truth.UNKNOWN) {
            perhaps.add(new Perhaps(declaration, rank));
            return;
        }
        if (count == declared.length) {
            declared = Arrays.copyOf(declared, count * 2);
            strengths = Arrays.copyOf(strengths, count * 2);
        }
        declared[count] = declaration;
        strengths[count] = rank;
        int property = declaration.property().place();
        if (strongest[property] < 0 || rank >= strengths[strongest[property]]) {
            strongest[property] = count;
        }
        count++;
    }

    void offer(Declaration.Variable variable, Truth matches, Strength strength) {
        long rank = strength.of(variable.importance());
        Long before = variableStrengths.get(variable.name());
        if (before == null || rank >= before) {
            variables.put(variable.name(), matches == Truth.YES ? variable.text() : Variables.UNKNOWN);
            variableStrengths.put(variable.name(), rank);
        }
    }

    Map<String, String> variables() {
        return variables;
    }

    /** Settles what certainly wins over all that certainly applies; gives the properties that are declared. */
    PropertyBits settle() {
        PropertyBits settled = PropertyBits.NONE;
        for (int property = 0; property < PROPERTIES; property++) {
            if (strongest[property] >= 0) {
                rollBack(property);
                settled = strongest[property] < 0 ? settled : settled.with(property);
            }
        }
        return settled;
    }

    /** The declarations that win, in the order of their properties. */
    Declaration[] winners(PropertyBits settled) {
        Declaration[] winners = new Declaration[settled.size()];
        int next = 0;
        for (int property = 0; property < PROPERTIES; property++) {
            if (settled.has(property)) {
                winners[next++] = declared[strongest[property]];
            }
        }
        return winners;
    }

    /** {@code revert} hands over to the browser's sheet, {@code revert-layer} to the layer below. */
    private void rollBack(int property) {
        while (strongest[property] >= 0) {
            String text = declared[strongest[property]].text();
            if (!text.startsWith("revert")) {
                return;
            }
            long limit = text.equals("revert")
                    ? Strength.WEAKEST_OF_AUTHORS
                    : Strength.bottomOfLayer(strengths[strongest[property]]);
            strongest[property] = strongestBelow(limit, property);
        }
    }

    private int strongestBelow(long limit, int property) {
        int best = -1;
        for (int i = 0; i < count; i++) {
            boolean competes = declared[i].property().place() == property && strengths[i] < limit;
            if (competes && (best < 0 || strengths[i] >= strengths[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The declarations that perhaps apply and would then win; called after {@link #settle()}. */
    Map<StyleProperty, List<Declaration>> possible() {
        if (perhaps.isEmpty()) {
            return Map.of();
        }
        Map<StyleProperty, List<Declaration>> possible = new EnumMap<>(StyleProperty.class);
        for (Perhaps one : perhaps) {
            StyleProperty property = one.declaration().property();
            int winner = strongest[property.place()];
            if (winner < 0 || one.strength() >= strengths[winner]) {
                possible.computeIfAbsent(property, key -> new ArrayList<>(1)).add(one.declaration());
            }
        }
        return possible;
    }

    private record Perhaps(Declaration declaration, long strength) {}
}
