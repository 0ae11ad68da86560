package example.parkingpermit;

/** How the resident wants to hear from the borough. */
public enum ContactMethod {
    EMAIL,
    TELEPHONE
}
