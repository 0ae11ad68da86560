package dev.guildhall.forms.schema;

import dev.guildhall.core.personal.PersonalData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with everything that a submission may be made of. */
record Everything(
        @PersonalData @Size(min = 3, max = 12) @Nullable String name,
        @Pattern(regexp = "[A-Z]{2}\\d{1,4}") @Nullable String code,
        @Pattern(regexp = "(?i)[a-z]+") @Nullable String word,
        @Nullable String free,
        @AssertTrue @Nullable Boolean agreed,
        @Nullable Boolean resident,
        @Min(-5) @Max(9) @Nullable Integer doors,
        @Nullable Long large,
        @PositiveOrZero @Nullable BigInteger huge,

        @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("99.99") @Nullable
        BigDecimal price,

        @Nullable LocalDate born,
        @Nullable YearMonth expires,
        @Nullable Instant seen,
        @Nullable Band band,
        @Size(min = 1, max = 3) @Nullable List<Band> bands,
        @Nullable Set<Band> some,
        @Size(max = 4) @Nullable List<@Size(max = 6) String> names,
        @Valid @Nullable Address address,
        @Nullable List<@Valid Item> items) {

    /** A choice. */
    enum Band {
        LOW,
        HIGH,
        MIDDLE
    }

    /** Lines of text. */
    record Address(
            @NotBlank @Size(max = 9) String line1, @Nullable String town) {}

    /** An item of a list; it has a primitive. */
    record Item(long size, @Nullable String note) {}
}
