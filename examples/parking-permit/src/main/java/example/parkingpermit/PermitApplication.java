package example.parkingpermit;

import dev.guildhall.core.constraint.EmailAddress;
import dev.guildhall.core.constraint.UkTelephoneNumber;
import dev.guildhall.core.constraint.VehicleRegistration;
import dev.guildhall.core.personal.PersonalData;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a resident applies with. A component is {@code null} where its question was not asked. */
public record PermitApplication(
        Boolean livesInBorough,
        @PersonalData @Size(max = 100) String fullName,
        @PersonalData @Past LocalDate dateOfBirth,
        @PersonalData Address address,
        @PersonalData @VehicleRegistration String registration,
        Boolean electric,
        EmissionsBand emissionsBand,
        ContactMethod contactBy,
        @PersonalData @EmailAddress @Size(max = 254) String email,
        @PersonalData @UkTelephoneNumber String telephone) {}
