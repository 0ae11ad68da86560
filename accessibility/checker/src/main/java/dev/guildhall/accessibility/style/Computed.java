package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A cascade in progress: the declaration that certainly applies, and stronger ones that perhaps apply. */
final class Computed {
    /** A {@code style} attribute outranks every selector. */
    static final Selector.Specificity INLINE = new Selector.Specificity(Integer.MAX_VALUE, 0, 0);

    private @Nullable Candidate certain;
    private final List<Candidate> possible = new ArrayList<>(0);

    void offer(Declaration declaration, Truth matches, Selector.Specificity specificity, int order) {
        Candidate candidate = new Candidate(declaration.value(), declaration.importance(), specificity, order);
        if (matches == Truth.UNKNOWN) {
            possible.add(candidate);
        } else if (certain == null || candidate.compareTo(certain) >= 0) {
            certain = candidate;
        }
    }

    /** One answer: what the certain declaration says, but unknown where one that perhaps applies would change it. */
    Truth settle(Truth byDefault, Function<String, Truth> reading) {
        Truth settled = certain == null ? byDefault : reading.apply(certain.value());
        for (Candidate candidate : possible) {
            boolean stronger = certain == null || candidate.compareTo(certain) >= 0;
            if (stronger && reading.apply(candidate.value()) != settled) {
                return Truth.UNKNOWN;
            }
        }
        return settled;
    }

    /** Every value that the property certainly or perhaps has, strongest certain one last. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        possible.forEach(candidate -> values.add(candidate.value()));
        if (certain != null) {
            values.add(certain.value());
        }
        return values;
    }

    private record Candidate(
            String value, Declaration.Importance importance, Selector.Specificity specificity, int order)
            implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byImportance = importance.compareTo(other.importance);
            if (byImportance != 0) {
                return byImportance;
            }
            int bySpecificity = specificity.compareTo(other.specificity);
            return bySpecificity != 0 ? bySpecificity : Integer.compare(order, other.order);
        }
    }
}
