package dev.guildhall.accessibility.browser.focus;

import dev.guildhall.accessibility.browser.page.Key;
import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.script.PageScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Walks a page with the Tab key, from its beginning until the focus leaves it, and back. */
final class FocusWalk {
    /** Keys pressed in one direction at most; what lies further is not judged, and the report says so. */
    static final int MAX_STOPS = 250;

    /** Stops of which pictures are taken, two of each; of others it is not told whether the focus is seen. */
    static final int MAX_PICTURED = 60;

    private final LivePage page;
    private final Consumer<String> notJudged;
    private final Map<Integer, Stop> stops = new LinkedHashMap<>();
    private int pictured;

    private FocusWalk(LivePage page, Consumer<String> notJudged) {
        this.page = page;
        this.notJudged = notJudged;
    }

    /** Walks; the page's focus is somewhere else afterwards. */
    static Walked walk(LivePage page, Consumer<String> notJudged) {
        return new FocusWalk(page, notJudged).walk();
    }

    private Walked walk() {
        int inOrder = Integer.parseInt(PageScript.WALK_START.runOn(page).get(0).get(0));
        Optional<Hold> hold = forward(inOrder);
        List<Stop> there = List.copyOf(stops.values());
        List<Stop> back = hold.isPresent() ? List.of() : backward();
        if (there.isEmpty() && inOrder > 0) {
            notJudged.accept(
                    "The Tab key did not reach the page, so nothing was judged of its focus: the browser's window"
                            + " must be in front, or the browser must run without one.");
        }
        return new Walked(there, back, hold);
    }

    private Optional<Hold> forward(int inOrder) {
        List<Integer> visited = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int pressed = 0; pressed < MAX_STOPS; pressed++) {
            Stop stop = press(Key.TAB);
            if (stop.isOutside()) {
                if (pressed == 0 && inOrder > 0) {
                    // an open dialog keeps the walk from beginning before it, so it began behind it
                    continue;
                }
                return Optional.empty();
            }
            boolean stays = stop.place() == last && stop.kind() == Stop.Kind.MANY_STOPS;
            last = stop.place();
            if (stays || stop.place() < 0) {
                continue;
            }
            int before = visited.indexOf(stop.place());
            if (before >= 0) {
                return hold(visited.subList(before, visited.size()));
            }
            visited.add(stop.place());
            stops.put(stop.place(), look(stop));
        }
        notJudged.accept("The Tab key was pressed " + MAX_STOPS
                + " times without leaving the page; what it would reach later was not judged.");
        return Optional.empty();
    }

    private List<Stop> backward() {
        Map<Integer, Stop> back = new LinkedHashMap<>();
        for (int pressed = 0; pressed < MAX_STOPS; pressed++) {
            Stop stop = press(Key.SHIFT_TAB);
            if (stop.isOutside()) {
                break;
            }
            back.putIfAbsent(stop.place(), stop);
        }
        return List.copyOf(back.values());
    }

    private Stop press(Key key) {
        page.press(key);
        return Stop.of(PageScript.STOP.runOn(page).get(0));
    }

    /** Looks whether the focus is seen; the next Tab goes on from the same element. */
    private Stop look(Stop stop) {
        if (stop.look() != Stop.Look.UNKNOWN || stop.kind() == Stop.Kind.MANY_STOPS) {
            return stop;
        }
        if (pictured == MAX_PICTURED) {
            notJudged.accept("Only the first " + MAX_PICTURED
                    + " elements were pictured to see whether the keyboard's focus is visible on them.");
        }
        if (pictured++ >= MAX_PICTURED) {
            return stop;
        }
        byte[] with = page.picture();
        boolean isGone = PageScript.UNFOCUS.runOn(page).get(0).get(0).equals("GONE");
        byte[] without = page.picture();
        if (!Arrays.equals(with, without)) {
            return stop.looking(Stop.Look.SEEN_IN_PICTURE);
        }
        return isGone ? stop.looking(Stop.Look.SAME_IN_PICTURE) : stop;
    }

    /** Tries the ways out of a circle of elements; empty if one of the keys that everybody knows leads out. */
    private Optional<Hold> hold(List<Integer> circle) {
        Set<Integer> held = Set.copyOf(circle);
        if (leaves(held, Key.SHIFT_TAB)) {
            return Optional.empty();
        }
        page.press(Key.ESCAPE);
        if (leaves(held, Key.TAB)) {
            return Optional.empty();
        }
        String places = held.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        List<String> around = PageScript.TRAP.runOn(page, places).get(0);
        return Optional.of(new Hold(
                circle.stream().map(stops::get).toList(),
                around.get(0).equals("DIALOG"),
                Integer.parseInt(around.get(1)),
                around.get(2).equals("SAID")));
    }

    private boolean leaves(Set<Integer> held, Key key) {
        for (int pressed = 0; pressed <= held.size() + 1; pressed++) {
            if (!held.contains(press(key).place())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the walk led.
     *
     * @param there the stops from the beginning of the page on, each once
     * @param back the stops from the end of the page, if its end was reached
     * @param hold what kept the focus, if something did
     */
    record Walked(List<Stop> there, List<Stop> back, Optional<Hold> hold) {}

    /**
     * Elements that the focus does not leave by Tab, Shift and Tab, or Escape.
     *
     * @param isDialog whether one of them is in a dialog
     * @param outside how many other elements are shown that should be reached
     * @param isWayTold whether the page's words tell of keys
     */
    record Hold(List<Stop> stops, boolean isDialog, int outside, boolean isWayTold) {}
}
