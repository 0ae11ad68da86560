package dev.guildhall.forms.answer;

import dev.guildhall.forms.upload.UploadedFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * The items of a list that a person adds to, in the order in which they were added.
     *
     * @param items what is in the list
     * @param lastNumber the greatest number that an item ever had; 0 where none was added yet
     * @param more whether the person has said that the list is complete
     */
    record OfItems(List<Item> items, int lastNumber, More more) implements Answer {

        private static final OfItems NONE = new OfItems(List.of(), 0, More.EXPECTED);

        /** Whether there is more to add. */
        public enum More {
            /** The person has not said yet that this is all. */
            EXPECTED,
            /** The person has said that this is all. */
            NONE
        }

        public OfItems {
            items = List.copyOf(items);
        }

        /** No items yet. */
        public static OfItems none() {
            return NONE;
        }

        /** The item with this number; empty where it was never added or has been removed. */
        public Optional<Item> item(int number) {
            return items.stream().filter(item -> item.number() == number).findFirst();
        }

        /** The number that the next item will have. */
        public int nextNumber() {
            return lastNumber + 1;
        }

        /** The same with these answers about an item; where it is new, more may follow. */
        public OfItems with(Item changed) {
            if (item(changed.number()).isEmpty()) {
                List<Item> longer = new ArrayList<>(items);
                longer.add(changed);
                return new OfItems(longer, Math.max(lastNumber, changed.number()), More.EXPECTED);
            }
            return new OfItems(
                    items.stream()
                            .map(item -> item.number() == changed.number() ? changed : item)
                            .toList(),
                    lastNumber,
                    more);
        }

        /** The same without an item, whose number is not given to another; more may follow. */
        public OfItems without(int number) {
            return new OfItems(
                    items.stream().filter(item -> item.number() != number).toList(), lastNumber, More.EXPECTED);
        }

        /** The same, and that is all. */
        public OfItems complete() {
            return new OfItems(items, lastNumber, More.NONE);
        }

        /** How many there are. */
        @Override
        public String toString() {
            return "OfItems: " + items.size();
        }
    }

    /** One uploaded file; its content is in the file store. */
    record OfFile(UploadedFile file) implements Answer {
        @Override
        public String toString() {
            return "OfFile";
        }
    }

    /** Uploaded files in the order in which they were added; never empty. */
    record OfFiles(List<UploadedFile> files) implements Answer {
        public OfFiles {
            files = List.copyOf(files);
        }

        @Override
        public String toString() {
            return "OfFiles";
        }
    }

    /** An optional question that was asked and left blank. */
    record Blank() implements Answer {}
}
