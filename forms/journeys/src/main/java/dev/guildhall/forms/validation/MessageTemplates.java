package dev.guildhall.forms.validation;

import static java.util.Map.entry;

import dev.guildhall.forms.question.Fault;
import java.util.Map;

/**
 * What is said when a constraint is broken, unless the team says it differently. The kinds of sentence follow the Design
 * System's error message templates; Welsh sentences are built so that neither the subject nor a number changes the words
 * around it, given a subject with an article or a possessive.
 *
 * @see <a href="https://design-system.service.gov.uk/components/error-message/">Design System: error message</a>
 */
final class MessageTemplates {

    static final MessageTemplate ENTER = new MessageTemplate("Enter {subject}", "Rhowch {subject}");
    static final MessageTemplate SELECT = new MessageTemplate("Select {subject}", "Dewiswch {subject}");
    static final MessageTemplate SELECT_YES =
            new MessageTemplate("Select {yes} if {subject}", "Dewiswch ‘{yes}’ os {subject}");
    static final MessageTemplate SELECT_ANY =
            new MessageTemplate("Select one of the options", "Dewiswch un o’r opsiynau");
    static final MessageTemplate SELECT_OR_NONE =
            new MessageTemplate("Select {subject}, or select ‘{none}’", "Dewiswch {subject}, neu dewiswch ‘{none}’");
    static final MessageTemplate SELECT_ANY_OR_NONE = new MessageTemplate(
            "Select the options that apply, or select ‘{none}’",
            "Dewiswch yr opsiynau sy’n berthnasol, neu dewiswch ‘{none}’");
    static final MessageTemplate CONFIRM = new MessageTemplate("Confirm {subject}", "Cadarnhewch {subject}");
    static final MessageTemplate TICK = new MessageTemplate("Tick the box to confirm", "Ticiwch y blwch i gadarnhau");
    static final MessageTemplate WRONG_FORMAT =
            new MessageTemplate("Enter {subject} in the correct format", "Rhowch {subject} yn y fformat cywir");
    static final MessageTemplate ANY_TELEPHONE = new MessageTemplate(
            "Enter a telephone number, like 01632 960 001, or +33 1 23 45 67 89 with its country code",
            "Rhowch rif ffôn, fel 01632 960 001, neu +33 1 23 45 67 89 gyda chod y wlad");
    static final MessageTemplate ANY_PASSPORT = new MessageTemplate(
            "Enter a passport number in the correct format, like 120382978 or L01X00T47",
            "Rhowch rif pasbort yn y fformat cywir, fel 120382978 neu L01X00T47");
    static final MessageTemplate TOO_LONG =
            new MessageTemplate("{Subject} must be {max} characters or less", "{Subject}: rhowch {max} nod neu lai");
    static final MessageTemplate TOO_SHORT =
            new MessageTemplate("{Subject} must be {min} characters or more", "{Subject}: rhowch {min} nod neu fwy");

    static final MessageTemplate EXACT_LENGTH =
            new MessageTemplate("{Subject} must be {min} characters", "{Subject}: rhowch {min} nod");
    static final MessageTemplate BETWEEN_LENGTHS = new MessageTemplate(
            "{Subject} must be between {min} and {max} characters", "{Subject}: rhowch {min} i {max} nod");
    static final MessageTemplate TOO_MANY =
            new MessageTemplate("Select no more than {max}", "Dewiswch {max} ar y mwyaf");
    static final MessageTemplate TOO_FEW = new MessageTemplate("Select at least {min}", "Dewiswch o leiaf {min}");
    static final MessageTemplate EXACT_COUNT = new MessageTemplate("Select {min}", "Dewiswch {min}");
    static final MessageTemplate BETWEEN_COUNTS =
            new MessageTemplate("Select between {min} and {max}", "Dewiswch {min} i {max}");
    static final MessageTemplate TOO_MANY_WORDS =
            new MessageTemplate("{Subject} must be {max} words or less", "{Subject}: rhowch {max} gair neu lai");
    static final MessageTemplate TOO_FEW_WORDS =
            new MessageTemplate("{Subject} must be {min} words or more", "{Subject}: rhowch {min} gair neu fwy");
    static final MessageTemplate EXACT_WORDS =
            new MessageTemplate("{Subject} must be {min} words", "{Subject}: rhowch {min} gair");
    static final MessageTemplate BETWEEN_WORDS = new MessageTemplate(
            "{Subject} must be between {min} and {max} words", "{Subject}: rhowch {min} i {max} gair");
    static final MessageTemplate SELECT_FILE = new MessageTemplate("Select a file", "Dewiswch ffeil");
    static final MessageTemplate FEW_FILES =
            new MessageTemplate("Upload at least {min} files", "Nifer y ffeiliau: uwchlwythwch o leiaf {min}");
    static final MessageTemplate MANY_FILES =
            new MessageTemplate("You can only upload up to {max} files", "Nifer y ffeiliau: {max} ar y mwyaf");
    static final MessageTemplate ONE_FILE =
            new MessageTemplate("You can only upload one file", "Dim ond un ffeil y gallwch ei huwchlwytho");
    static final MessageTemplate EXACT_FILES =
            new MessageTemplate("Upload {min} files", "Nifer y ffeiliau: uwchlwythwch {min}");
    static final MessageTemplate BETWEEN_FILES = new MessageTemplate(
            "Upload between {min} and {max} files", "Nifer y ffeiliau: uwchlwythwch rhwng {min} a {max}");
    static final MessageTemplate ABOVE =
            new MessageTemplate("{Subject} must be more than {value}", "{Subject}: rhowch rif dros {value}");
    static final MessageTemplate BELOW =
            new MessageTemplate("{Subject} must be less than {value}", "{Subject}: rhowch rif o dan {value}");
    private static final MessageTemplate NOT_LESS =
            new MessageTemplate("{Subject} must be {value} or more", "{Subject}: rhowch {value} neu fwy");
    private static final MessageTemplate NOT_MORE =
            new MessageTemplate("{Subject} must be {value} or less", "{Subject}: rhowch {value} neu lai");
    private static final MessageTemplate EMAIL = new MessageTemplate(
            "Enter an email address in the correct format, like name@example.com",
            "Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.com");

    static final MessageTemplate SELECT_NO =
            new MessageTemplate("Select ‘{no}’ to continue", "Dewiswch ‘{no}’ i barhau");

    /** What months are said to be where days would be "today". */
    static final Map<String, MessageTemplate> OF_MONTHS = Map.of(
            "PastOrPresent",
            new MessageTemplate(
                    "{Subject} must be this month or in the past",
                    "{Subject}: rhowch y mis hwn neu fis yn y gorffennol"),
            "FutureOrPresent",
            new MessageTemplate(
                    "{Subject} must be this month or in the future",
                    "{Subject}: rhowch y mis hwn neu fis yn y dyfodol"));

    static final Map<String, MessageTemplate> BY_CONSTRAINT = Map.ofEntries(
            entry(Fault.NOT_OFFERED, SELECT_ANY),
            entry(Fault.NOT_A_NUMBER, new MessageTemplate("{Subject} must be a number", "{Subject}: rhowch rif")),
            entry(
                    Fault.NOT_WHOLE,
                    new MessageTemplate("{Subject} must be a whole number", "{Subject}: rhowch rif cyfan")),
            entry(
                    Fault.NOT_CONFIRMED,
                    new MessageTemplate(
                            "Email addresses must be the same", "Rhaid i’r cyfeiriadau e-bost fod yr un fath")),
            entry(
                    Fault.EASILY_GUESSED,
                    new MessageTemplate(
                            "Choose a password that is harder to guess",
                            "Dewiswch gyfrinair sy’n anoddach ei ddyfalu")),
            entry(
                    Fault.NOT_MONEY,
                    new MessageTemplate(
                            "{Subject} must be an amount of money, like 600 or 193.54",
                            "{Subject}: rhowch swm o arian, fel 600 neu 193.54")),
            entry(
                    Fault.PENCE_NEEDED,
                    new MessageTemplate(
                            "{Subject} must include pence, like 123.45 or 156.00",
                            "{Subject}: rhowch y ceiniogau, fel 123.45 neu 156.00")),
            entry(
                    Fault.PENCE_NOT_ALLOWED,
                    new MessageTemplate(
                            "{Subject} must not include pence, like 123 or 156",
                            "{Subject}: peidiwch â rhoi ceiniogau, fel 123 neu 156")),
            entry(
                    Fault.DATE_INCOMPLETE,
                    new MessageTemplate("{Subject} must include {missing}", "{Subject}: rhowch {missing}")),
            entry(
                    Fault.DATE_YEAR,
                    new MessageTemplate("Year must include 4 numbers", "Rhaid i’r flwyddyn gynnwys 4 rhif")),
            entry(
                    Fault.DATE_NOT_REAL,
                    new MessageTemplate("{Subject} must be a real date", "{Subject}: rhowch ddyddiad go iawn")),
            entry(
                    "Past",
                    new MessageTemplate("{Subject} must be in the past", "{Subject}: rhowch ddyddiad yn y gorffennol")),
            entry(
                    "PastOrPresent",
                    new MessageTemplate(
                            "{Subject} must be today or in the past",
                            "{Subject}: rhowch ddyddiad heddiw neu yn y gorffennol")),
            entry(
                    "Future",
                    new MessageTemplate("{Subject} must be in the future", "{Subject}: rhowch ddyddiad yn y dyfodol")),
            entry(
                    "FutureOrPresent",
                    new MessageTemplate(
                            "{Subject} must be today or in the future",
                            "{Subject}: rhowch ddyddiad heddiw neu yn y dyfodol")),
            entry(
                    Fault.FILE_TOO_LARGE,
                    new MessageTemplate(
                            "The selected file must be smaller than {max}",
                            "Rhaid i’r ffeil a ddewiswyd fod yn llai na {max}")),
            entry(
                    Fault.FILE_TYPE,
                    new MessageTemplate(
                            "The selected file must be a {types}",
                            "Rhaid i’r ffeil a ddewiswyd fod yn un o’r mathau hyn: {types}")),
            entry(
                    Fault.FILE_EMPTY,
                    new MessageTemplate("The selected file is empty", "Mae’r ffeil a ddewiswyd yn wag")),
            entry(
                    Fault.FILE_INFECTED,
                    new MessageTemplate(
                            "The selected file contains a virus", "Mae’r ffeil a ddewiswyd yn cynnwys feirws")),
            entry(
                    Fault.FILE_NOT_UPLOADED,
                    new MessageTemplate(
                            "The selected file could not be uploaded – try again",
                            "Nid oedd modd uwchlwytho’r ffeil a ddewiswyd – rhowch gynnig arall arni")),
            entry(Fault.TOO_MANY_FILES, MANY_FILES),
            entry("Min", NOT_LESS),
            entry("DecimalMin", NOT_LESS),
            entry("Max", NOT_MORE),
            entry("DecimalMax", NOT_MORE),
            entry("Null", new MessageTemplate("Leave {subject} blank", "Gadewch {subject} yn wag")),
            entry("Positive", new MessageTemplate("{Subject} must be more than 0", "{Subject}: rhowch rif dros 0")),
            entry("PositiveOrZero", new MessageTemplate("{Subject} must be 0 or more", "{Subject}: rhowch 0 neu fwy")),
            entry("Negative", new MessageTemplate("{Subject} must be less than 0", "{Subject}: rhowch rif o dan 0")),
            entry("NegativeOrZero", new MessageTemplate("{Subject} must be 0 or less", "{Subject}: rhowch 0 neu lai")),
            entry(
                    "Digits",
                    new MessageTemplate(
                            "{Subject} must have no more than {integer} digits before the point and {fraction} after it",
                            "{Subject}: rhowch hyd at {integer} digid cyn y pwynt a {fraction} ar ei ôl")),
            entry("Email", EMAIL),
            entry("EmailAddress", EMAIL),
            entry("Postcode", new MessageTemplate("Enter a full UK postcode", "Rhowch god post llawn yn y DU")),
            entry(
                    "UkTelephoneNumber",
                    new MessageTemplate(
                            "Enter a UK telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192",
                            "Rhowch rif ffôn yn y DU, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192")),
            entry(
                    "VehicleRegistration",
                    new MessageTemplate(
                            "Enter a registration number in the correct format, like AB12 CDE",
                            "Rhowch rif cofrestru yn y fformat cywir, fel AB12 CDE")),
            entry(
                    "NationalInsuranceNumber",
                    new MessageTemplate(
                            "Enter a National Insurance number in the correct format",
                            "Rhowch rif Yswiriant Gwladol yn y fformat cywir")),
            entry(
                    "SortCode",
                    new MessageTemplate("Enter a valid sort code like 309430", "Rhowch god didoli dilys fel 309430")),
            entry(
                    "BankAccountNumber",
                    new MessageTemplate(
                            "Enter a valid account number like 00733445", "Rhowch rif cyfrif dilys fel 00733445")),
            entry(
                    "PassportNumber",
                    new MessageTemplate(
                            "Enter a passport number in the correct format, like 120382978",
                            "Rhowch rif pasbort yn y fformat cywir, fel 120382978")),
            entry(
                    "PaymentReference",
                    new MessageTemplate(
                            "{Subject} must be 18 characters or less and only include letters a to z, numbers, spaces,"
                                    + " full stops, hyphens, forward slashes and ampersands",
                            "{Subject}: rhowch 18 nod neu lai, sef llythrennau a i z, rhifau, bylchau, atalnodau llawn,"
                                    + " cysylltnodau, blaenslaesau ac ampersands yn unig")),
            entry(
                    "RollNumber",
                    new MessageTemplate(
                            "{Subject} must be between 1 and 18 characters and only include letters a to z, numbers,"
                                    + " hyphens, spaces, forward slashes and full stops",
                            "{Subject}: rhowch 1 i 18 nod, sef llythrennau a i z, rhifau, cysylltnodau, bylchau,"
                                    + " blaenslaesau ac atalnodau llawn yn unig")),
            entry(
                    "NhsNumber",
                    new MessageTemplate(
                            "Enter an NHS number in the correct format, like 485 777 3456",
                            "Rhowch rif GIG yn y fformat cywir, fel 485 777 3456")));

    private MessageTemplates() {}
}
