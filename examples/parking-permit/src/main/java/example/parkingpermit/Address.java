package example.parkingpermit;

import dev.guildhall.core.constraint.Postcode;
import dev.guildhall.core.personal.PersonalData;
import jakarta.validation.constraints.Size;

/** Where the resident lives. */
public record Address(
        @PersonalData @Size(max = 100) String line1,
        @PersonalData @Size(max = 100) String line2,
        @PersonalData @Size(max = 100) String town,
        @PersonalData @Size(max = 100) String county,
        @PersonalData @Postcode String postcode) {}
