package dev.guildhall.forms.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One answer to one question, as a value.
 *
 * <pre>{@code
 * Answer electric = new Answer.OfYesNo(true);
 * Answer born = new Answer.OfDate(LocalDate.of(1990, 3, 27));
 * electric.toString(); // "OfYesNo", never the value
 * }</pre>
 */
public sealed interface Answer {

    /** Written words: never blank, without white space around them. */
    record OfText(String value) implements Answer {
        @Override
        public String toString() {
            return "OfText";
        }
    }

    /** Yes or no. */
    record OfYesNo(boolean yes) implements Answer {
        @Override
        public String toString() {
            return "OfYesNo";
        }
    }

    /** A number, without trailing zeros after the point, so that equal numbers are equal answers. */
    record OfNumber(BigDecimal value) implements Answer {
        public OfNumber {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String toString() {
            return "OfNumber";
        }
    }

    /** A day of the calendar. */
    record OfDate(LocalDate value) implements Answer {
        @Override
        public String toString() {
            return "OfDate";
        }
    }

    /** A month of a year. */
    record OfMonth(YearMonth value) implements Answer {
        @Override
        public String toString() {
            return "OfMonth";
        }
    }

    /** A password, of which only the hash is kept. */
    record OfPassword(PasswordHash hash) implements Answer {
        @Override
        public String toString() {
            return "OfPassword";
        }
    }

    /** One of the options that a question offers, by the option's value. */
    record OfChoice(String option) implements Answer {
        @Override
        public String toString() {
            return "OfChoice";
        }
    }

    /** Some of the options that a question offers, in the order in which it offers them; never empty. */
    record OfChoices(List<String> options) implements Answer {
        public OfChoices {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "OfChoices";
        }
    }

    /** The parts of a composite answer such as an address, in order; a part that was left blank is absent. */
    record OfParts(Map<String, String> parts) implements Answer {
        public OfParts {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        @Override
        public String toString() {
            return "OfParts";
        }
    }

    /** An optional question that was asked and left blank. */
    record Blank() implements Answer {}
}
