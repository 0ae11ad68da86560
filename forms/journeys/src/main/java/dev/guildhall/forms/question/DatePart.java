package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;

/** The day, the month or the year of a date, each a field of its own. */
enum DatePart {
    DAY("day", Text.of("Day", "Diwrnod"), Width.TWO),
    MONTH("month", Text.of("Month", "Mis"), Width.TWO),
    YEAR("year", Text.of("Year", "Blwyddyn"), Width.FOUR);

    private final String key;
    private final Text label;
    private final Width width;

    DatePart(String key, Text label, Width width) {
        this.key = key;
        this.label = label;
        this.width = width;
    }

    String key() {
        return key;
    }

    Text label() {
        return label;
    }

    Width width() {
        return width;
    }

    String field(Question question) {
        return question.property() + "-" + key;
    }
}
