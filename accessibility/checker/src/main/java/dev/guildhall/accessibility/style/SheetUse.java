package dev.guildhall.accessibility.style;

/**
 * A style sheet as a page uses it.
 *
 * @param condition what the link, the style element or the import asks of the screen
 * @param layer the cascade layer that all of it goes into; empty for none
 */
record SheetUse(StyleSheet sheet, Condition condition, String layer) {
    static SheetUse of(StyleSheet sheet) {
        return new SheetUse(sheet, Condition.NONE, "");
    }

    String fullLayer(String own) {
        return layer.isEmpty() || own.isEmpty() ? layer + own : layer + "." + own;
    }
}
