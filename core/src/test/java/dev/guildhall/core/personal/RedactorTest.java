package dev.guildhall.core.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedactorTest {

    record Permit(
            @PersonalData String fullName, @PersonalData LocalDate dateOfBirth, boolean electric, Address address) {}

    record Address(@PersonalData List<String> lines, String borough) {}

    record Holder(@Nullable Object value) {}

    record Failing(String value) {
        @Override
        public String value() {
            throw new IllegalStateException("canary");
        }
    }

    record MarkedOnItsAccessor(String value) {
        @Override
        @PersonalData
        public String value() {
            return value;
        }
    }

    @SuppressWarnings("UnusedVariable") // its toString is what must not be called
    static final class Bean {
        @Override
        public String toString() {
            return "canary";
        }
    }

    @Test
    void what_is_personal_is_left_out_in_nested_records_too() {
        Permit permit = new Permit(
                "Ada Lovelace",
                LocalDate.of(1815, 12, 10),
                true,
                new Address(List.of("12 St James's Square"), "North"));

        assertThat(Redactor.redact(permit))
                .isEqualTo("Permit[fullName=[redacted], dateOfBirth=[redacted], electric=true,"
                        + " address=Address[lines=[redacted], borough=North]]");
    }

    @Test
    void a_mark_on_the_accessor_counts() {
        assertThat(Redactor.redact(new MarkedOnItsAccessor("canary")))
                .isEqualTo("MarkedOnItsAccessor[value=[redacted]]");
    }

    @Test
    void records_are_found_in_collections_maps_arrays_and_optionals() {
        Address address = new Address(List.of("canary"), "North");
        String safe = "Address[lines=[redacted], borough=North]";

        assertThat(Redactor.redact(new Holder(List.of(address)))).isEqualTo("Holder[value=[" + safe + "]]");
        assertThat(Redactor.redact(new Holder(Map.of(address, address))))
                .isEqualTo("Holder[value={" + safe + "=" + safe + "}]");
        assertThat(Redactor.redact(new Address[] {address, address})).isEqualTo("[" + safe + ", " + safe + "]");
        assertThat(Redactor.redact(Optional.of(address))).isEqualTo(safe);
        assertThat(Redactor.redact(Optional.empty())).isEqualTo("null");
    }

    @Test
    void plain_values_are_shown() {
        assertThat(Redactor.redact(List.of(1, 2.5, new BigDecimal("3.10"), 'c', "text", DayOfWeek.MONDAY)))
                .isEqualTo("[1, 2.5, 3.10, c, text, MONDAY]");
        assertThat(Redactor.redact(List.of(LocalDate.of(2026, 3, 4), Duration.ofHours(1))))
                .isEqualTo("[2026-03-04, PT1H]");
        assertThat(Redactor.redact(new int[] {1, 2})).isEqualTo("[1, 2]");
        assertThat(Redactor.redact(null)).isEqualTo("null");
    }

    @Test
    void of_an_unknown_class_only_the_name_is_shown() {
        assertThat(Redactor.redact(new Holder(new Bean()))).isEqualTo("Holder[value=Bean[not shown]]");
    }

    @Test
    void an_accessor_that_throws_does_not_fail_the_log_line() {
        assertThat(Redactor.redact(new Failing("a"))).isEqualTo("Failing[value=[unreadable]]");
    }

    @Test
    void a_value_cannot_forge_a_log_line() {
        assertThat(Redactor.redact(new Holder("a\r\nERROR forged\u2028\u001b[31m")))
                .isEqualTo("Holder[value=a\\u000d\\u000aERROR forged\\u2028\\u001b[31m]");
    }

    @Test
    void long_texts_and_collections_are_cut_at_their_limits() {
        assertThat(Redactor.redact("x".repeat(Redactor.MAX_TEXT))).hasSize(Redactor.MAX_TEXT);
        assertThat(Redactor.redact("x".repeat(Redactor.MAX_TEXT + 1))).isEqualTo("x".repeat(Redactor.MAX_TEXT) + "...");
        assertThat(Redactor.redact(Collections.nCopies(Redactor.MAX_ELEMENTS, 1)))
                .endsWith("1, 1]");
        assertThat(Redactor.redact(Collections.nCopies(Redactor.MAX_ELEMENTS + 1, 1)))
                .endsWith("1, 1, ...]");
        assertThat(Redactor.redact(new int[Redactor.MAX_ELEMENTS + 1])).endsWith("0, 0, ...]");
    }

    @Test
    void a_record_that_holds_itself_ends() {
        List<Object> circle = new ArrayList<>();
        Holder holder = new Holder(circle);
        circle.add(holder);

        assertThat(Redactor.redact(holder))
                .startsWith("Holder[value=[Holder[")
                .contains("...")
                .hasSizeLessThan(500);
    }

    @Test
    void a_short_value_that_would_be_written_out_endlessly_long_ends() {
        Object many = "x";
        for (int i = 0; i < Redactor.MAX_DEPTH; i++) {
            many = Collections.nCopies(Redactor.MAX_ELEMENTS, many);
        }

        assertThat(Redactor.redact(many)).hasSizeBetween(Redactor.MAX_LENGTH, 2 * Redactor.MAX_LENGTH);
    }

    @Test
    void a_collection_that_cannot_be_read_does_not_fail_the_log_line() {
        List<Integer> failing = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                throw new ConcurrentModificationException("canary");
            }

            @Override
            public int size() {
                return 1;
            }
        };

        assertThat(Redactor.redact(failing)).isEqualTo("[[unreadable]");
        assertThat(Redactor.redact(new Holder(failing))).isEqualTo("Holder[value=[unreadable]]");
    }

    @Property
    void no_personal_value_ever_appears(@ForAll String name, @ForAll String line) {
        Permit first =
                new Permit("canary" + name, LocalDate.EPOCH, true, new Address(List.of("canary" + line), "North"));

        assertThat(Redactor.redact(first))
                .isEqualTo(Redactor.redact(new Permit("other", LocalDate.MAX, true, new Address(List.of(), "North"))));
    }
}
