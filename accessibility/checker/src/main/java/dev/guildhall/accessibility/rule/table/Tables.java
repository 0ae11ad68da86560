package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** What rules about tables ask of elements. */
final class Tables {
    private Tables() {}

    static boolean isTable(AccessibleElement element) {
        return element.role() == Role.TABLE || element.role() == Role.GRID || element.role() == Role.TREEGRID;
    }

    /** True for a table element that is exposed as a table and certainly seen. */
    static boolean isDataTable(AccessibleElement element) {
        return element.is("table") && isTable(element) && element.isExposed() && !element.visibilityIsUncertain();
    }

    /** The table element that the cell is part of. */
    static Optional<AccessibleElement> around(AccessibleElement cell) {
        Optional<AccessibleElement> around = cell.parent();
        while (around.isPresent() && !around.get().is("table")) {
            around = around.get().parent();
        }
        return around;
    }
}
