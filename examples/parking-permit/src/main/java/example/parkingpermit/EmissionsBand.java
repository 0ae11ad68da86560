package example.parkingpermit;

/** How much carbon dioxide the vehicle gives off, in grams a kilometre. */
public enum EmissionsBand {
    UP_TO_100,
    FROM_101_TO_150,
    FROM_151_TO_200,
    OVER_200,
    NOT_KNOWN
}
