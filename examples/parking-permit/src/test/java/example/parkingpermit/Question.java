package example.parkingpermit;

import java.util.List;
import java.util.Map;

/**
 * A question page of the journey, with an answer that is accepted and one that is not.
 *
 * @param page the page's part of the address
 * @param answer the fields of an answer that is accepted
 * @param wrong the fields of an answer that is refused
 */
record Question(String page, Map<String, String> answer, Map<String, String> wrong) {

    /** Every question, in the order in which the owner of a petrol car is asked. */
    static final List<Question> ALL = List.of(
            new Question("live-in-borough", Map.of("livesInBorough", "yes"), Map.of("livesInBorough", "perhaps")),
            new Question("full-name", Map.of("fullName", "Ada Lovelace"), Map.of("fullName", "A".repeat(101))),
            new Question("date-of-birth", dateOfBirth("10", "12", "1985"), dateOfBirth("31", "2", "1985")),
            new Question("address", address("12 High Street", "EX1 2PL"), address("A".repeat(101), "nowhere")),
            new Question("registration", Map.of("registration", "AB12 CDE"), Map.of("registration", "?")),
            new Question("electric", Map.of("electric", "no"), Map.of("electric", "perhaps")),
            new Question("emissions", Map.of("emissionsBand", "UP_TO_100"), Map.of("emissionsBand", "none")),
            new Question(
                    "contact",
                    Map.of("contactBy", "EMAIL", "email", "ada@example.com"),
                    Map.of("contactBy", "TELEPHONE", "telephone", "none")));

    static Map<String, String> dateOfBirth(String day, String month, String year) {
        return Map.of("dateOfBirth-day", day, "dateOfBirth-month", month, "dateOfBirth-year", year);
    }

    static Map<String, String> address(String line1, String postcode) {
        return Map.of(
                "address-line1", line1,
                "address-line2", "Flat 2",
                "address-town", "Exampleton",
                "address-county", "Exampleshire",
                "address-postcode", postcode);
    }
}
