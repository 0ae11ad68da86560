package dev.guildhall.accessibility.rule.table;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about tables, in the order of reports. */
public final class TableRules {
    private TableRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new CellHeaders(),
                new HeaderHasCells(),
                new TableHasHeaders(),
                new TableHasName(),
                new RowsReachAsFar(),
                new NoTableInHeader(),
                new ScopeWhereBoth());
    }
}
