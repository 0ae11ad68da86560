package dev.guildhall.accessibility.style;

/**
 * What decides between declarations of one property, in one number that is greater for the stronger: origin and importance
 * (3 bits), the style attribute (1), the cascade layer (8), specificity (24) and order (27).
 */
record Strength(Origin origin, Declaration.Place place, int layer, int specificity, int order) {
    enum Origin {
        BROWSER,
        AUTHOR
    }

    static final long WEAKEST_OF_AUTHORS = 1L << 60;
    private static final int BELOW_LAYER = 51;

    long of(Declaration.Importance importance) {
        boolean isImportant = importance == Declaration.Importance.IMPORTANT;
        long level = origin == Origin.BROWSER ? (isImportant ? 3 : 0) : isImportant ? 2 : 1;
        long inline = place == Declaration.Place.ATTRIBUTE ? 1 : 0;
        long rank = isImportant ? LayerOrder.MAX_LAYERS - layer : layer;
        return level << 60
                | inline << 59
                | rank << BELOW_LAYER
                | (long) specificity << 27
                | Math.min(order, (1 << 27) - 1);
    }

    /** The weakest that a declaration of the same layer can be. */
    static long bottomOfLayer(long strength) {
        return strength >> BELOW_LAYER << BELOW_LAYER;
    }
}
