package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.QuestionPage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which questions have been asked when a page is shown and when it is left, whatever the answers. One pass over the pages
 * in an order in which each stands after all that can precede it, with a bit for each property that anything reads.
 */
final class AskedBefore {

    /** How certain it is that a question has been asked. */
    enum Certainty {
        NEVER,
        ON_SOME_ROUTES,
        ALWAYS
    }

    /** What some route, and what every route, has asked. */
    private record Asked(BitSet some, BitSet every) {

        Asked copy() {
            return new Asked((BitSet) some.clone(), (BitSet) every.clone());
        }

        Certainty of(int bit) {
            if (every.get(bit)) {
                return Certainty.ALWAYS;
            }
            return some.get(bit) ? Certainty.ON_SOME_ROUTES : Certainty.NEVER;
        }
    }

    private final Map<String, Integer> bits = new HashMap<>();
    private final Map<String, Asked> showing = new HashMap<>();
    private final Map<String, Asked> leaving = new HashMap<>();

    AskedBefore(RouteGraph graph, Set<String> read) {
        read.forEach(property -> bits.put(property, bits.size()));
        List<Page> forward = graph.forward();
        Set<String> done = new HashSet<>();
        for (Page page : forward) {
            Asked before = showing.computeIfAbsent(page.id(), id -> new Asked(new BitSet(), new BitSet()));
            Asked after = before.copy();
            if (page instanceof QuestionPage asking) {
                count(asking, after);
            } else if (page instanceof ListPage list) {
                count(list.property(), after.some(), after.every());
            }
            leaving.put(page.id(), after);
            done.add(page.id());
            for (String next : graph.followersOf(page.id())) {
                if (!done.contains(next)) {
                    join(next, after);
                }
            }
        }
    }

    private void count(QuestionPage page, Asked asked) {
        page.questions().forEach(question -> count(question.property(), asked.some(), asked.every()));
        page.allQuestions().forEach(question -> count(question.property(), asked.some()));
    }

    private void count(String property, BitSet... sets) {
        Integer bit = bits.get(property);
        if (bit != null) {
            for (BitSet set : sets) {
                set.set(bit);
            }
        }
    }

    private void join(String page, Asked arriving) {
        Asked met = showing.get(page);
        if (met == null) {
            showing.put(page, arriving.copy());
        } else {
            met.some().or(arriving.some());
            met.every().and(arriving.every());
        }
    }

    /** Whether any route leads to the page; of others nothing is known. */
    boolean knows(Page page) {
        return leaving.containsKey(page.id());
    }

    /** How certain it is that the property has been asked before the page is shown. */
    Certainty whenShown(Page page, String property) {
        return certainty(showing.get(page.id()), property);
    }

    /** How certain it is that the property has been asked once the page is answered. */
    Certainty whenLeft(Page page, String property) {
        return certainty(leaving.get(page.id()), property);
    }

    private Certainty certainty(@Nullable Asked asked, String property) {
        Integer bit = bits.get(property);
        return asked == null || bit == null ? Certainty.NEVER : asked.of(bit);
    }
}
