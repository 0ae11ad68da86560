package dev.guildhall.forms.question;

import dev.guildhall.core.constraint.PostcodeValidator;
import dev.guildhall.core.text.Text;
import java.util.List;

/**
 * A question that is answered with an address; its property is a record of {@code String}s.
 *
 * <p>For a United Kingdom address the components are {@code line1}, {@code line2}, {@code town}, {@code county} and
 * {@code postcode}; {@code line2} and {@code county} may be left blank. For an address anywhere they are {@code line1},
 * {@code line2}, {@code town}, {@code region}, {@code postcode} and {@code country}; {@code line2}, {@code region} and
 * {@code postcode} may be left blank, and the country is the value of one of the options. What is left blank is
 * {@code null}.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/addresses/#multiple-text-inputs">Design System: addresses,
 *     multiple text inputs</a>
 */
public final class AddressQuestion extends PartedQuestion<AddressQuestion> implements Question {

    private static final Text TOWN_LABEL = Text.of("Town or city", "Tref neu ddinas");
    private static final Text TOWN = Text.of("town or city", "y dref neu’r ddinas");

    private static final Part LINE1 = Part.needed(
                    "line1",
                    Text.of("Address line 1", "Llinell cyfeiriad 1"),
                    Text.of("address line 1", "y llinell gyntaf o’r cyfeiriad"))
            .autocomplete("address-line1");
    private static final Part LINE2 = Part.optional(
                    "line2",
                    Text.of("Address line 2 (optional)", "Llinell cyfeiriad 2 (dewisol)"),
                    Text.of("address line 2", "ail linell y cyfeiriad"))
            .autocomplete("address-line2");
    private static final Part TOWN_PART =
            Part.needed("town", TOWN_LABEL, TOWN).autocomplete("address-level2").width(Width.TWO_THIRDS);
    private static final Part COUNTY = Part.optional(
                    "county", Text.of("County (optional)", "Sir (dewisol)"), Text.of("county", "y sir"))
            .width(Width.TWO_THIRDS);
    private static final Part REGION = Part.optional(
                    "region",
                    Text.of("State, province or county (optional)", "Talaith, rhanbarth neu sir (dewisol)"),
                    Text.of("state, province or county", "y dalaith, y rhanbarth neu’r sir"))
            .autocomplete("address-level1")
            .width(Width.TWO_THIRDS);
    private static final Part POSTCODE = Part.needed(
                    "postcode", Text.of("Postcode", "Cod post"), Text.of("postcode", "y cod post"))
            .autocomplete("postal-code")
            .width(Width.TEN)
            .keptAs(AddressQuestion::keptPostcode);
    private static final Part FOREIGN_POSTCODE = Part.optional(
                    "postcode",
                    Text.of("Postal code or zip code (optional)", "Cod post neu god zip (dewisol)"),
                    Text.of("postal code or zip code", "y cod post neu’r cod zip"))
            .autocomplete("postal-code")
            .width(Width.TEN);
    private static final Part COUNTRY = Part.needed(
                    "country", Text.of("Country", "Gwlad"), Text.of("a country", "y wlad"))
            .autocomplete("country");

    private AddressQuestion(Asking asking, List<Part> parts) {
        super(asking, parts);
    }

    static AddressQuestion inTheUk(String property, Text wording) {
        return new AddressQuestion(Asking.of(property, wording), List.of(LINE1, LINE2, TOWN_PART, COUNTY, POSTCODE));
    }

    static AddressQuestion anywhere(String property, Text wording, List<Option> countries) {
        return new AddressQuestion(
                Asking.of(property, wording),
                List.of(LINE1, LINE2, TOWN_PART, REGION, FOREIGN_POSTCODE, COUNTRY.chosenFrom(countries)));
    }

    @Override
    AddressQuestion with(Asking asking) {
        return new AddressQuestion(asking, parts);
    }

    /** A postcode in capitals with one space; what is none stays as typed, for the constraints to judge. */
    private static String keptPostcode(String typed) {
        return PostcodeValidator.normalise(typed).orElse(typed);
    }

    @Override
    Question asQuestion() {
        return this;
    }
}
