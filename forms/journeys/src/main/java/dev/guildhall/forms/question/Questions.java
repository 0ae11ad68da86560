package dev.guildhall.forms.question;

import dev.guildhall.core.constraint.VehicleRegistrationValidator;
import dev.guildhall.core.text.Text;
import java.util.List;

/**
 * Questions in the words of a journey; meant to be imported statically.
 *
 * <pre>{@code
 * yesNo("livesInBorough", Text.of("Do you live in the borough?", "Ydych chi'n byw yn y fwrdeistref?"))
 * fullName("fullName", Text.of("What is your full name?", "Beth yw eich enw llawn?"))
 * choice("band", Text.of("Which band?", "Pa fand?"), Option.of(Band.A, Text.same("A")), Option.of(Band.B, Text.same("B")))
 * }</pre>
 */
public final class Questions {

    private Questions() {}

    /** One line of text; the property is a {@code String}. */
    public static TextQuestion text(String property, Text wording) {
        return TextQuestion.of(property, wording);
    }

    /**
     * A person's full name.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/names/">Design System: names</a>
     */
    public static TextQuestion fullName(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("your full name", "eich enw llawn"))
                .summarisedAs(Text.of("Name", "Enw"))
                .keyboard(Keyboard.NAME_OR_CODE)
                .autocomplete("name");
    }

    /**
     * An e-mail address.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/email-addresses/">Design System: email addresses</a>
     */
    public static TextQuestion email(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("an email address", "eich cyfeiriad e-bost"))
                .summarisedAs(Text.of("Email address", "Cyfeiriad e-bost"))
                .keyboard(Keyboard.EMAIL)
                .autocomplete("email");
    }

    /**
     * A telephone number.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/phone-numbers/">Design System: phone numbers</a>
     */
    public static TextQuestion telephone(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("a telephone number", "eich rhif ffôn"))
                .summarisedAs(Text.of("Telephone number", "Rhif ffôn"))
                .keyboard(Keyboard.TELEPHONE)
                .width(Width.TWENTY)
                .autocomplete("tel");
    }

    /** The registration number of a vehicle, kept in capitals without spaces. HTML has no autofill purpose for it. */
    public static TextQuestion vehicleRegistration(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("the registration number", "y rhif cofrestru"))
                .summarisedAs(Text.of("Registration number", "Rhif cofrestru"))
                .keyboard(Keyboard.NAME_OR_CODE)
                .width(Width.TEN)
                .autocomplete("off")
                .keptAs(typed -> VehicleRegistrationValidator.normalise(typed).orElse(typed));
    }

    /** A whole number; the property is an {@code Integer}, a {@code Long} or a {@code BigDecimal}. */
    public static NumberQuestion wholeNumber(String property, Text wording) {
        return NumberQuestion.whole(property, wording);
    }

    /** A number that may have decimals; the property is a {@code BigDecimal}. */
    public static NumberQuestion decimalNumber(String property, Text wording) {
        return NumberQuestion.decimal(property, wording);
    }

    /** Several lines of text; the property is a {@code String}, whose {@code @Size} or {@code @WordCount} is counted. */
    public static LongTextQuestion longText(String property, Text wording) {
        return LongTextQuestion.of(property, wording);
    }

    /** An amount in pounds; the property is a {@code BigDecimal}. */
    public static MoneyQuestion money(String property, Text wording) {
        return MoneyQuestion.of(property, wording);
    }

    /** Yes or no; the property is a {@code Boolean}. */
    public static YesNoQuestion yesNo(String property, Text wording) {
        return YesNoQuestion.of(property, wording);
    }

    /** One of several options; the property is an enum. */
    public static ChoiceQuestion choice(String property, Text wording, Option... options) {
        return ChoiceQuestion.of(property, wording, List.of(options));
    }

    /** Any number of several options; the property is a {@code List} or {@code Set} of an enum. */
    public static ChoicesQuestion choices(String property, Text wording, Option... options) {
        return ChoicesQuestion.of(property, wording, List.of(options));
    }

    /** A day; the property is a {@code LocalDate}. */
    public static DateQuestion date(String property, Text wording) {
        return DateQuestion.of(property, wording);
    }

    /** A person's date of birth; the property is a {@code LocalDate}. */
    public static DateQuestion dateOfBirth(String property, Text wording) {
        return DateQuestion.ofBirth(property, wording)
                .called(Text.of("your date of birth", "eich dyddiad geni"))
                .summarisedAs(Text.of("Date of birth", "Dyddiad geni"))
                .hint(Text.of("For example, 31 3 1980", "Er enghraifft, 31 3 1980"));
    }

    /** A United Kingdom address; the property is a record, see {@link AddressQuestion}. */
    public static AddressQuestion ukAddress(String property, Text wording) {
        return AddressQuestion.of(property, wording)
                .called(Text.of("your address", "eich cyfeiriad"))
                .summarisedAs(Text.of("Address", "Cyfeiriad"));
    }
}
