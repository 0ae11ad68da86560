package dev.guildhall.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.constraint.UkTelephoneNumber.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each constraint takes, what it makes of it, and what it refuses. */
class NormalisationTest {

    @ParameterizedTest
    @CsvSource({
        "M11AE, M1 1AE",
        "m60 1nw, M60 1NW",
        "CR2 6XH, CR2 6XH",
        "dn551pt, DN55 1PT",
        "W1P 1HQ, W1P 1HQ",
        "ec1a-1bb, EC1A 1BB",
        "(SE1P) 4.A A, SE1P 4AA",
        "GIR0AA, GIR 0AA",
        "je2 3ab, JE2 3AB",
        "' SW1A\u00a02AA ', SW1A 2AA",
        "BF1 3AA, BF1 3AA"
    })
    void a_postcode_has_capitals_and_one_space(String typed, String canonical) {
        assertThat(PostcodeValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SW1A",
                "SW1A 2A",
                "SW1A 2AAA",
                "QW1 2AA",
                "SW1A 2AC",
                "1SW 2AA",
                "SW1A2AÀ",
                "SW1A 2AA, London",
                "M1 AAE",
                "FIQQ 1ZZ",
                "SW1A/2AA",
                "AZ1 1AA",
                "M1O 1AA"
            })
    void what_is_no_postcode_is_refused(String typed) {
        assertThat(PostcodeValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AB123456C", "ab 12 34 56 c", "AB-12-34-56-C", "' AB  123456 C '"})
    void a_national_insurance_number_has_capitals_and_no_spaces(String typed) {
        assertThat(NationalInsuranceNumberValidator.normalise(typed)).contains("AB123456C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QQ123456C", "DA123456A", "FA123456A", "IA123456A", "UA123456A", "VA123456A", "AD123456A", "AO123456A",
                "BG123456A", "GB123456A", "KN123456A", "NK123456A", "NT123456A", "TN123456A", "ZZ123456A", "AB123456E",
                "AB123456", "AB12345C", "AB1234567C", "A1123456C", "AB123456CC"
            })
    void a_national_insurance_number_that_is_never_given_is_refused(String typed) {
        assertThat(NationalInsuranceNumberValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"309430", "30-94-30", "30 94 30", "30\u201394\u201330"})
    void a_sort_code_is_six_digits(String typed) {
        assertThat(SortCodeValidator.normalise(typed)).contains("309430");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30943", "3094300", "30943O", "٣٠٩٤٣٠", "30/94/30"})
    void what_is_no_sort_code_is_refused(String typed) {
        assertThat(SortCodeValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678, 12345678", "733445, 00733445", "1234567, 01234567", "12 34 56 78, 12345678"})
    void an_account_number_is_filled_up_to_eight_digits(String typed, String canonical) {
        assertThat(BankAccountNumberValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "123456789", "1234567A", "GB33BUKB20201555555555"})
    void what_is_no_account_number_is_refused(String typed) {
        assertThat(BankAccountNumberValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"943 476 5919, 9434765919", "9434765919, 9434765919", "401-023-2137, 4010232137"})
    void an_nhs_number_is_ten_digits(String typed, String canonical) {
        assertThat(NhsNumberValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"943 476 5918", "943 476 591", "943 476 59190", "943 476 591X", "9434765929", "4934765919"})
    void an_nhs_number_whose_check_digit_is_wrong_is_refused(String typed) {
        assertThat(NhsNumberValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ab12 cde, AB12CDE",
        "AB 73 XYZ, AB73XYZ",
        "A123 BCD, A123BCD",
        "q 1 abc, Q1ABC",
        "ABC 123D, ABC123D",
        "aiz 1234, AIZ1234",
        "IA 1, IA1",
        "1234 UZ, 1234UZ",
        "1 A, 1A",
        "A-1, A1",
        "ABC 1, ABC1"
    })
    void a_registration_of_every_series_is_taken(String typed, String canonical) {
        assertThat(VehicleRegistrationValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB00 CDE",
                "AB12 CDI",
                "AQ12 CDE",
                "AB12 CD",
                "ABCD 123",
                "A12345",
                "12345",
                "ABC",
                "01 A",
                "AB12_CDE",
                "W-KA 1234 AB",
                "101D 234",
                "O123 ABC"
            })
    void what_is_on_no_british_plate_is_refused(String typed) {
        assertThat(VehicleRegistrationValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name@example.com, name@example.com",
        "' Ada.Lovelace+permit@Example.ORG ', Ada.Lovelace+permit@example.org",
        "o'brien@example.co.uk, o'brien@example.co.uk",
        "a@b-c.example.london, a@b-c.example.london",
        "post@bücher.example, post@xn--bcher-kva.example",
        "a_b@gov.wales, a_b@gov.wales"
    })
    void an_email_address_keeps_its_name_and_has_its_domain_in_lower_case(String typed, String canonical) {
        assertThat(EmailAddressValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "name@",
                "@example.com",
                "name@example",
                "na me@example.com",
                "name@exam ple.com",
                "a@b@example.com",
                "name@example..com",
                "na..me@example.com",
                ".name@example.com",
                "name.@example.com",
                "name@-example.com",
                "name@example-.com",
                "name@example.c",
                "name@192.0.2.1",
                "name@[192.0.2.1]",
                "\"name\"@example.com",
                "Name <name@example.com>",
                "name@example.com.",
                "name@example.com,other@example.com",
                "ŵ@example.com",
                "name@example.com\r\nBcc: other@example.com",
                "name@exam_ple.com",
                "name\u0000@example.com"
            })
    void what_cannot_be_an_email_address_is_refused(String typed) {
        assertThat(EmailAddressValidator.normalise(typed)).isEmpty();
    }

    @Test
    void the_parts_of_an_email_address_have_their_limits() {
        String domain = "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(57) + ".uk";
        String longest = "n".repeat(64) + "@" + domain;

        assertThat(longest).hasSize(EmailAddressValidator.MAX_LENGTH - 1);
        assertThat(EmailAddressValidator.normalise(longest)).contains(longest);
        assertThat(EmailAddressValidator.normalise("n" + longest)).isEmpty();
        assertThat(EmailAddressValidator.normalise(longest.replace("ccc", "cccc")))
                .isEmpty();
        assertThat(EmailAddressValidator.normalise("n@" + "a".repeat(64) + ".uk"))
                .isEmpty();
        assertThat(EmailAddressValidator.normalise(" ".repeat(1000) + "n@example.com"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "020 7946 0018, +442079460018",
        "(020) 7946-0018, +442079460018",
        "02079460018, +442079460018",
        "+44 20 7946 0018, +442079460018",
        "+44 (0)20 7946 0018, +442079460018",
        "0044 20 7946 0018, +442079460018",
        "01632 960 001, +441632960001",
        "07700 900 982, +447700900982",
        "03069 990 123, +443069990123",
        "0909 8790 123, +449098790123",
        "+44 808 157 0192, +448081570192",
        "0114 496 0018, +441144960018",
        "028 9649 6018, +442896496018",
        "020 7946 0018 ext 12, +442079460018;ext=12",
        "020 7946 0018 x12, +442079460018;ext=12",
        "01534 440000, +441534440000",
        "'\u00a0020 7946 0018 ', +442079460018"
    })
    void a_telephone_number_is_read_as_people_type_it(String typed, String canonical) {
        assertThat(UkTelephoneNumberValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "999",
                "123456",
                "020 7946 001",
                "020 7946 00188",
                "0800 FLOWERS",
                "call 020 7946 0018",
                "+33 1 42 34 56 78",
                "07700 900 98",
                "020 7946 0018 or 020 7946 0019",
                "++44 20 7946 0018",
                "٠٢٠٧٩٤٦٠٠١٨",
                "00000000000"
            })
    void what_is_no_british_telephone_number_is_refused(String typed) {
        assertThat(UkTelephoneNumberValidator.normalise(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+33 1 42 34 56 78, +33142345678",
        "0033 1 42 34 56 78, +33142345678",
        "+1 (212) 555-2368, +12125552368",
        "020 7946 0018, +442079460018"
    })
    void a_foreign_telephone_number_is_read_where_it_is_accepted(String typed, String canonical) {
        assertThat(UkTelephoneNumberValidator.normalise(typed, Origin.ANY_COUNTRY))
                .contains(canonical);
    }

    @ParameterizedTest
    @CsvSource({"120382978", "120 382 978", "120-382-978"})
    void a_british_passport_number_has_nine_digits(String typed) {
        assertThat(PassportNumberValidator.normalise(typed)).contains("120382978");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12038297", "1203829780", "A20382978", "", "12038297٨"})
    void what_is_no_british_passport_number_is_refused(String typed) {
        assertThat(PassportNumberValidator.normalise(typed)).isEmpty();
    }

    @Test
    void a_foreign_passport_number_has_letters_too() {
        assertThat(PassportNumberValidator.normalise("l01x 00t47", PassportNumber.Issuer.ANY_COUNTRY))
                .contains("L01X00T47");
        assertThat(PassportNumberValidator.normalise("ABCDEFG", PassportNumber.Issuer.ANY_COUNTRY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"' inv  2026/17 ', INV 2026/17", "A–1, A-1", "a&b.c, A&B.C", "123456789012345678, 123456789012345678"})
    void a_payment_reference_has_capitals_single_spaces_and_plain_hyphens(String typed, String canonical) {
        assertThat(PaymentReferenceValidator.normalise(typed)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "A_B", "É1", "---", "", "A'B"})
    void what_is_no_payment_reference_is_refused(String typed) {
        assertThat(PaymentReferenceValidator.normalise(typed)).isEmpty();
    }

    @Test
    void a_roll_number_has_no_ampersand() {
        assertThat(RollNumberValidator.normalise("d/1234–5678")).contains("D/1234-5678");
        assertThat(RollNumberValidator.normalise("D&1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' \n\t ', 0", "one, 1", "' two  words ', 2", "'a\u00a0b\nc', 3", "well-known, 1"})
    void words_stand_between_white_space(String text, int words) {
        assertThat(WordCountValidator.count(text)).isEqualTo(words);
    }
}
