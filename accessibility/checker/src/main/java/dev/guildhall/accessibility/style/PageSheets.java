package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.Viewport;
import dev.guildhall.accessibility.sheet.SheetSource;
import dev.guildhall.accessibility.sheet.SheetText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The style sheets that a page uses, in its order, with those that they import and what of them was not read. */
public final class PageSheets {
    /** Sheets after this many are not read, and the report says so. */
    public static final int MAX_SHEETS = 64;

    /** Sheets that import sheets deeper than this are not read, and the report says so. */
    static final int MAX_IMPORT_DEPTH = 5;

    private final SheetSource source;
    private final List<SheetUse> uses = new ArrayList<>();
    private final Set<String> notRead = new LinkedHashSet<>();

    /** No sheets yet; those that are linked will be asked of the source. */
    public PageSheets(SheetSource source) {
        this.source = source;
    }

    /** Adds the text of a {@code style} element. */
    public void addText(String css, String media) {
        add(StyleSheet.read(css), "", Condition.NONE.andMedia(media), "", 0);
    }

    /** Adds a sheet that a {@code link} names. */
    public void addLink(String address, String media) {
        fetch(address.strip(), Condition.NONE.andMedia(media), "", 0);
    }

    private void fetch(String address, Condition condition, String layer, int depth) {
        SheetText text = source.read(address);
        if (text instanceof SheetText.Found found) {
            add(StyleSheet.read(found.css()), address, condition, layer, depth);
        } else if (text instanceof SheetText.NotRead missing) {
            notRead.add("The style sheet " + address + " was not read: " + missing.why()
                    + " What it hides was judged as if it were shown, and what it colours was not judged.");
        }
    }

    private void add(StyleSheet sheet, String address, Condition condition, String layer, int depth) {
        notRead.addAll(sheet.notRead());
        for (SheetImport wanted : sheet.imports()) {
            if (depth >= MAX_IMPORT_DEPTH || uses.size() >= MAX_SHEETS) {
                notRead.add("Style sheets imported more than " + MAX_IMPORT_DEPTH + " deep, or after " + MAX_SHEETS
                        + " others, were not read.");
                break;
            }
            Condition both = new Condition(
                    condition.always().and(wanted.condition().always()),
                    join(condition.media(), wanted.condition().media()));
            String inner =
                    layer.isEmpty() || wanted.layer().isEmpty() ? layer + wanted.layer() : layer + "." + wanted.layer();
            fetch(Addresses.resolve(address, wanted.address()), both, inner, depth + 1);
        }
        if (uses.size() < MAX_SHEETS) {
            uses.add(new SheetUse(sheet, condition, layer));
        } else {
            notRead.add("Only the first " + MAX_SHEETS + " style sheets were read.");
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** What was not read, one sentence each; where there is any, colours are not certain. */
    public Collection<String> notRead() {
        return notRead;
    }

    /** True if some rule depends on how the screen is held. */
    public boolean turnWithTheScreen() {
        return uses.stream()
                .anyMatch(use -> use.sheet().turnsWithTheScreen()
                        || use.condition().media().stream().anyMatch(query -> query.contains("orientation")));
    }

    /** The styles of the page on a screen. */
    public Styles on(Viewport viewport) {
        return Styles.of(uses, viewport);
    }
}
