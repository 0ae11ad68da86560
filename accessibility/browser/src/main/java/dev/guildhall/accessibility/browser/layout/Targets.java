package dev.guildhall.accessibility.browser.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The targets of a page, found again by where they are. */
final class Targets {
    /** As high as what one target can crowd, so that it looks into three bands at most. */
    private static final int BAND = 2 * (int) TargetSize.NEEDED;

    /** A target that is higher than so many bands is a part of the page rather than a control. */
    private static final int MAX_BANDS = 100;

    private final List<Target> all;
    private final Map<Integer, List<Integer>> bands = new HashMap<>();
    private final Set<String> offeredInFullSize = new HashSet<>();

    Targets(List<Target> all) {
        this.all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            Target target = all.get(i);
            int first = bandOf(target.top());
            int last = Math.min(bandOf(target.top() + target.height()), first + MAX_BANDS);
            for (int band = first; band <= last; band++) {
                bands.computeIfAbsent(band, key -> new ArrayList<>()).add(i);
            }
            if (!target.isSmall()) {
                offeredInFullSize.add(target.purpose());
            }
        }
    }

    private static int bandOf(double y) {
        return (int) Math.floor(y / BAND);
    }

    List<Target> all() {
        return all;
    }

    /** True if another target, big enough, does the same. */
    boolean isOfferedInFullSize(Target target) {
        return offeredInFullSize.contains(target.purpose());
    }

    /** A target that lies within the room that a small one needs, and is not around it or inside it. */
    Optional<Target> crowdedBy(int index) {
        Target target = all.get(index);
        int first = bandOf(target.centreY() - TargetSize.NEEDED);
        int last = bandOf(target.centreY() + TargetSize.NEEDED);
        for (int band = first; band <= last; band++) {
            for (int other : bands.getOrDefault(band, List.of())) {
                if (other != index
                        && !isAround(other, index)
                        && !isAround(index, other)
                        && target.crowds(all.get(other))) {
                    return Optional.of(all.get(other));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isAround(int outer, int inner) {
        int around = all.get(inner).around();
        while (around >= 0 && around != outer) {
            around = all.get(around).around();
        }
        return around == outer;
    }
}
