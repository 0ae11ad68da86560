package dev.guildhall.accessibility.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** A language in which a statement can be drafted. */
public enum StatementLanguage {
    ENGLISH("en"),
    WELSH("cy");

    private final String tag;

    StatementLanguage(String tag) {
        this.tag = tag;
    }

    /** The language's BCP 47 tag, such as {@code cy}. */
    public String tag() {
        return tag;
    }

    ResourceBundle words() {
        String name = "statement_" + tag + ".properties";
        try (InputStream in = StatementLanguage.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(Objects.requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A day as it is written in prose; the months are ours, because not every Java knows them in Welsh. */
    String date(LocalDate day) {
        String[] months = words().getString("months").split(" ", -1);
        return String.format(
                Locale.ROOT, "%d %s %d", day.getDayOfMonth(), months[day.getMonthValue() - 1], day.getYear());
    }

    /** As it is written on a command line: its tag. */
    @Override
    public String toString() {
        return tag;
    }
}
