package dev.guildhall.forms;

import dev.guildhall.core.constraint.BankAccountNumber;
import dev.guildhall.core.constraint.EmailAddress;
import dev.guildhall.core.constraint.NationalInsuranceNumber;
import dev.guildhall.core.constraint.PassportNumber;
import dev.guildhall.core.constraint.PaymentReference;
import dev.guildhall.core.constraint.Postcode;
import dev.guildhall.core.constraint.RollNumber;
import dev.guildhall.core.constraint.SortCode;
import dev.guildhall.core.constraint.UkTelephoneNumber;
import dev.guildhall.core.constraint.WordCount;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.PasswordHash;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with a component for each kind of question, and the questions. */
public record EveryKind(
        @Size(max = 50) @Nullable String text,
        @Size(max = 50) @Nullable String fullName,
        @EmailAddress @Nullable String email,
        @EmailAddress @Nullable String emailTwice,
        @UkTelephoneNumber @Nullable String telephone,

        @UkTelephoneNumber(accepts = UkTelephoneNumber.Origin.ANY_COUNTRY) @Nullable
        String anyTelephone,

        @Nullable String registration,
        @NationalInsuranceNumber @Nullable String insurance,
        @PassportNumber @Nullable String passport,
        @PaymentReference @Nullable String payment,
        @Nullable String reference,
        @Size(max = 200) @Nullable String reasons,
        @WordCount(max = 50) @Nullable String summary,
        @Nullable String notes,
        @Nullable Integer whole,
        @Nullable BigDecimal decimal,
        @DecimalMax("10000") @Nullable BigDecimal rent,
        @Nullable Boolean yesNo,
        @Nullable Boolean agreed,
        @Nullable Use use,
        @Nullable List<Use> uses,
        @Nullable Set<Use> needs,
        @Nullable Use listed,
        @Nullable String country,
        @Past @Nullable LocalDate date,
        @Past @Nullable LocalDate born,
        @Past @Nullable YearMonth month,
        @Valid @Nullable Name name,
        @Valid @Nullable UkAddress address,
        @Valid @Nullable Address abroad,
        @Valid @Nullable Account account,
        @Nullable PasswordHash password) {

    /** What something is used for. */
    public enum Use {
        WORK,
        FAMILY,
        NONE
    }

    /** A name in parts. */
    public record Name(
            @Nullable String title,
            @Size(max = 40) @Nullable String given,
            @Nullable String middle,
            @Size(max = 40) @Nullable String family) {}

    /** An address in the United Kingdom. */
    public record UkAddress(
            @Size(max = 35) @Nullable String line1,
            @Nullable String line2,
            @Nullable String town,
            @Nullable String county,
            @Postcode @Nullable String postcode) {}

    /** An address anywhere. */
    public record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String town,
            @Nullable String region,
            @Nullable String postcode,
            @Nullable String country) {}

    /** A bank account. */
    public record Account(
            @Size(max = 70) @Nullable String accountName,
            @SortCode @Nullable String sortCode,
            @BankAccountNumber @Nullable String accountNumber,
            @RollNumber @Nullable String rollNumber) {}

    private static final Text ASK = Text.of("What is it?", "Beth yw e?");

    private static Option[] offered() {
        return new Option[] {
            Option.of(Use.WORK, Text.of("Work", "Gwaith")),
            Option.of(Use.FAMILY, Text.of("Family", "Teulu")),
            Option.of(Use.NONE, Text.of("None of these", "Dim un o’r rhain")).exclusive()
        };
    }

    /** One question of each kind, in the order of the record's components. */
    public static List<Question> questions() {
        return List.of(
                Questions.text("text", ASK).autocomplete("off").hint(Text.of("A few words", "Ychydig eiriau")),
                Questions.fullName("fullName", ASK),
                Questions.email("email", ASK),
                Questions.emailWithConfirmation("emailTwice", ASK),
                Questions.telephone("telephone", ASK),
                Questions.internationalTelephone("anyTelephone", ASK),
                Questions.vehicleRegistration("registration", ASK),
                Questions.nationalInsuranceNumber("insurance", ASK),
                Questions.passportNumber("passport", ASK),
                Questions.paymentReference("payment", ASK),
                Questions.referenceNumber("reference", ASK),
                Questions.longText("reasons", ASK),
                Questions.longText("summary", ASK),
                Questions.longText("notes", ASK),
                Questions.wholeNumber("whole", ASK),
                Questions.decimalNumber("decimal", ASK),
                Questions.money("rent", ASK),
                Questions.yesNo("yesNo", ASK),
                Questions.declaration("agreed", ASK, Text.of("I agree", "Rwy’n cytuno")),
                Questions.choice("use", ASK, offered()),
                Questions.choices("uses", ASK, offered()),
                Questions.choices("needs", ASK, offered()),
                Questions.select("listed", ASK, offered()),
                Questions.country("country", ASK),
                Questions.date("date", ASK).withoutAutofill(),
                Questions.dateOfBirth("born", ASK),
                Questions.monthAndYear("month", ASK),
                Questions.splitName("name", ASK).withTitle().withMiddleNames(),
                Questions.ukAddress("address", ASK),
                Questions.internationalAddress("abroad", ASK),
                Questions.bankDetails("account", ASK).withRollNumber(),
                Questions.newPassword("password", ASK));
    }

    /** What somebody types into every field, all of it right. */
    public static Map<String, List<String>> typed() {
        Map<String, List<String>> fields = new HashMap<>();
        String[] pairs = {
            "text",
            "Some words",
            "fullName",
            "Ada Lovelace",
            "email",
            "ada@example.com",
            "emailTwice",
            "ada@example.com",
            "emailTwice-again",
            "ada@example.com",
            "telephone",
            "07700 900 982",
            "anyTelephone",
            "+33 1 42 34 56 78",
            "registration",
            "ab12 cde",
            "insurance",
            "ab 12 34 56 c",
            "passport",
            "120 382 978",
            "payment",
            "inv 17",
            "reference",
            "A-1",
            "reasons",
            "One.\r\nTwo.",
            "summary",
            "Two words",
            "notes",
            "None",
            "whole",
            "7",
            "decimal",
            "2.5",
            "rent",
            "£1,200.50",
            "yesNo",
            "yes",
            "agreed",
            "yes",
            "use",
            "FAMILY",
            "listed",
            "WORK",
            "country",
            "GB",
            "date-day",
            "29",
            "date-month",
            "Chwefror",
            "date-year",
            "2024",
            "born-day",
            "10",
            "born-month",
            "12",
            "born-year",
            "1985",
            "month-month",
            "mar",
            "month-year",
            "2020",
            "name-given",
            "Ada",
            "name-family",
            "Lovelace",
            "address-line1",
            "1 High St",
            "address-town",
            "Leeds",
            "address-postcode",
            "ls11aa",
            "abroad-line1",
            "Rue 1",
            "abroad-town",
            "Paris",
            "abroad-country",
            "FR",
            "account-accountName",
            "A Lovelace",
            "account-sortCode",
            "30-94-30",
            "account-accountNumber",
            "733445",
            "password",
            "correct horse"
        };
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
        fields.put("uses", List.of("WORK", "FAMILY"));
        fields.put("needs", List.of("NONE"));
        return fields;
    }
}
