package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import dev.guildhall.accessibility.tree.FrameContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Frames of one name show the same. */
final class SameNameFrames implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "frame-same-name", "Frames with the same name show the same")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("4b1c6c")
            .appliesTo("every frame whose name another frame has too, be it in a page that stands in srcdoc")
            .expects("both show the same")
            .advice("Give each frame a title of its own.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    /** Pages in pages in pages are followed no deeper. */
    private static final int MAX_DEPTH = 3;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        Map<String, AccessibleElement> firsts = new HashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Shown shown : framesOf(page, 0)) {
            AccessibleElement frame = shown.frame();
            if (frame.isExposed() && !frame.name().isEmpty()) {
                AccessibleElement first = firsts.putIfAbsent(frame.name().text().toLowerCase(Locale.ROOT), frame);
                if (first != null) {
                    judgements.add(new Judgement(shown.inPage(), verdict(first, frame)));
                }
            }
        }
        return judgements;
    }

    /** The frames of a page and of the pages whose source stands in them. */
    private static List<Shown> framesOf(AccessibilityTree page, int depth) {
        List<Shown> frames = new ArrayList<>();
        for (AccessibleElement frame : page.allNamed("iframe")) {
            frames.add(new Shown(frame, frame));
            if (depth < MAX_DEPTH && frame.isExposed()) {
                FrameContent.of(frame).stream()
                        .flatMap(content -> framesOf(content, depth + 1).stream())
                        .forEach(inside -> frames.add(new Shown(inside.frame(), frame)));
            }
        }
        return frames;
    }

    private static Verdict verdict(AccessibleElement first, AccessibleElement frame) {
        return address(first).equals(address(frame))
                        && first.attribute("srcdoc").equals(frame.attribute("srcdoc"))
                ? Verdict.passed()
                : Verdict.cannotTell("Does this frame show the same as another of the same name?");
    }

    private static String address(AccessibleElement frame) {
        return frame.has("srcdoc") ? "" : frame.attribute("src").strip().replaceFirst("^\\./", "");
    }

    /** A frame, and the frame of this page that it stands in, which is itself unless that has its source in it. */
    private record Shown(AccessibleElement frame, AccessibleElement inPage) {}
}
