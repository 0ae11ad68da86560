package dev.guildhall.forms.question;

import dev.guildhall.core.constraint.NationalInsuranceNumberValidator;
import dev.guildhall.core.constraint.PassportNumber.Issuer;
import dev.guildhall.core.constraint.PassportNumberValidator;
import dev.guildhall.core.constraint.PaymentReferenceValidator;
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

    /** A person's name in parts; the property is a record, see {@link SplitNameQuestion}. */
    public static SplitNameQuestion splitName(String property, Text wording) {
        return SplitNameQuestion.of(property, wording)
                .called(Text.of("your name", "eich enw"))
                .summarisedAs(Text.of("Name", "Enw"));
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

    /** An e-mail address that is typed twice; the property is a {@code String}. */
    public static ConfirmedEmailQuestion emailWithConfirmation(String property, Text wording) {
        return ConfirmedEmailQuestion.of(property, wording)
                .called(Text.of("an email address", "eich cyfeiriad e-bost"))
                .summarisedAs(Text.of("Email address", "Cyfeiriad e-bost"));
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

    /** A telephone number of any country; hold it against {@code @UkTelephoneNumber(accepts = ANY_COUNTRY)}. */
    public static TextQuestion internationalTelephone(String property, Text wording) {
        return telephone(property, wording)
                .hint(Text.of(
                        "For numbers outside the UK include the country code",
                        "Ar gyfer rhifau y tu allan i’r DU, rhowch god y wlad"));
    }

    /**
     * A National Insurance number, kept in capitals without spaces; hold it against {@code @NationalInsuranceNumber}.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/national-insurance-numbers/">Design System: National
     *     Insurance numbers</a>
     */
    public static TextQuestion nationalInsuranceNumber(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("a National Insurance number", "eich rhif Yswiriant Gwladol"))
                .summarisedAs(Text.of("National Insurance number", "Rhif Yswiriant Gwladol"))
                .hint(Text.of(
                        "You can find it on a payslip, P60 or letter about tax, pensions or benefits. For example, ‘QQ 12"
                                + " 34 56 C’",
                        "Mae i’w gael ar slip cyflog, P60 neu lythyr am dreth, pensiynau neu fudd-daliadau. Er"
                                + " enghraifft, ‘QQ 12 34 56 C’"))
                .keyboard(Keyboard.NAME_OR_CODE)
                .width(Width.TEN)
                .autocomplete("off")
                .keptAs(typed ->
                        NationalInsuranceNumberValidator.normalise(typed).orElse(typed))
                .shownAs(Questions::inPairs);
    }

    private static String inPairs(String number) {
        return NationalInsuranceNumberValidator.normalise(number)
                .filter(number::equals)
                .map(nino -> nino.replaceAll("(..)(?=.)", "$1 "))
                .orElse(number);
    }

    /** The number of a British passport, kept without spaces; hold it against {@code @PassportNumber}. */
    public static TextQuestion passportNumber(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("a passport number", "rhif y pasbort"))
                .summarisedAs(Text.of("Passport number", "Rhif pasbort"))
                .hint(Text.of("For example, 120382978", "Er enghraifft, 120382978"))
                .keyboard(Keyboard.NAME_OR_CODE)
                .width(Width.TEN)
                .autocomplete("off")
                .keptAs(typed -> PassportNumberValidator.normalise(typed, Issuer.ANY_COUNTRY)
                        .orElse(typed));
    }

    /** The reference of a payment, kept in capitals; hold it against {@code @PaymentReference}. */
    public static TextQuestion paymentReference(String property, Text wording) {
        return referenceNumber(property, wording)
                .called(Text.of("a payment reference", "y cyfeirnod talu"))
                .summarisedAs(Text.of("Payment reference", "Cyfeirnod talu"))
                .keptAs(typed -> PaymentReferenceValidator.normalise(typed).orElse(typed));
    }

    /** A reference or other code that is in no dictionary: its spelling is not checked. Kept as it is typed. */
    public static TextQuestion referenceNumber(String property, Text wording) {
        return text(property, wording)
                .called(Text.of("a reference number", "y cyfeirnod"))
                .summarisedAs(Text.of("Reference number", "Cyfeirnod"))
                .keyboard(Keyboard.NAME_OR_CODE)
                .width(Width.TWENTY)
                .autocomplete("off");
    }

    /** A new password; the property is a {@code PasswordHash}. */
    public static PasswordQuestion newPassword(String property, Text wording) {
        return PasswordQuestion.of(property, wording)
                .called(Text.of("a password", "eich cyfrinair"))
                .summarisedAs(Text.of("Password", "Cyfrinair"));
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

    /** One of many options from a list; the property is an enum or a {@code String}. */
    public static SelectQuestion select(String property, Text wording, Option... options) {
        return SelectQuestion.of(property, wording, List.of(options), SelectQuestion.Look.LIST);
    }

    /**
     * One of very many options, found by typing; without a script it is a list. The property is an enum or a
     * {@code String}.
     */
    public static SelectQuestion autocompleteSelect(String property, Text wording, List<Option> options) {
        return SelectQuestion.of(property, wording, options, SelectQuestion.Look.SEARCHED);
    }

    /** A country, found by typing; the property is a {@code String}, its ISO 3166-1 code of two letters. */
    public static SelectQuestion country(String property, Text wording) {
        return autocompleteSelect(property, wording, Countries.all())
                .called(Text.of("a country", "y wlad"))
                .autocomplete("country");
    }

    /** A box that must be ticked; the property is a {@code Boolean}. */
    public static DeclarationQuestion declaration(String property, Text wording, Text statement) {
        return DeclarationQuestion.of(property, wording, statement);
    }

    /** A month and year; the property is a {@code YearMonth}. */
    public static MonthQuestion monthAndYear(String property, Text wording) {
        return MonthQuestion.of(property, wording);
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

    /** A file; the property is an {@link dev.guildhall.forms.upload.UploadedFile}. */
    public static FileQuestion fileUpload(String property, Text wording) {
        return FileQuestion.of(property, wording);
    }

    /**
     * Several files, added one after the other; the property is a {@code List} of {@link
     * dev.guildhall.forms.upload.UploadedFile}. Its page asks nothing else.
     */
    public static FilesQuestion fileUploads(String property, Text wording) {
        return FilesQuestion.of(property, wording);
    }

    /** A United Kingdom address; the property is a record, see {@link AddressQuestion}. */
    public static AddressQuestion ukAddress(String property, Text wording) {
        return AddressQuestion.inTheUk(property, wording)
                .called(Text.of("your address", "eich cyfeiriad"))
                .summarisedAs(Text.of("Address", "Cyfeiriad"));
    }

    /** A United Kingdom address that is found by its postcode; the property is a record as for {@link #ukAddress}. */
    public static AddressLookupQuestion ukAddressLookup(String property, Text wording, AddressLookup lookup) {
        return AddressLookupQuestion.of(property, wording, lookup)
                .called(Text.of("your address", "eich cyfeiriad"))
                .summarisedAs(Text.of("Address", "Cyfeiriad"));
    }

    /** An address anywhere in the world; the property is a record, see {@link AddressQuestion}. */
    public static AddressQuestion internationalAddress(String property, Text wording) {
        return internationalAddress(property, wording, Countries.all());
    }

    /** An address in one of these countries, each an option by its code; the property is a record. */
    public static AddressQuestion internationalAddress(String property, Text wording, List<Option> countries) {
        return AddressQuestion.anywhere(property, wording, countries)
                .called(Text.of("your address", "eich cyfeiriad"))
                .summarisedAs(Text.of("Address", "Cyfeiriad"));
    }

    /** The details of a British bank account; the property is a record, see {@link BankDetailsQuestion}. */
    public static BankDetailsQuestion bankDetails(String property, Text wording) {
        return BankDetailsQuestion.of(property, wording)
                .called(Text.of("your bank details", "eich manylion banc"))
                .summarisedAs(Text.of("Bank details", "Manylion banc"));
    }
}
