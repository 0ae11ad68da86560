package dev.guildhall.forms.answer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an application by the property that each question names. Immutable.
 *
 * <pre>{@code
 * Answers answers = Answers.none().with("electric", new Answer.OfYesNo(true));
 * answers.find("electric");  // Optional[OfYesNo]
 * answers.without("electric").properties(); // []
 * }</pre>
 */
public final class Answers implements AnswerLookup {

    private static final Answers NONE = new Answers(Map.of(), null);

    private final Map<String, Answer> byProperty;
    private final @Nullable LocalDate day;

    private Answers(Map<String, Answer> byProperty, @Nullable LocalDate day) {
        this.byProperty = byProperty;
        this.day = day;
    }

    /** No answers: how an application begins. */
    public static Answers none() {
        return NONE;
    }

    /** These answers, in the map's order. */
    public static Answers of(Map<String, Answer> byProperty) {
        return new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(byProperty)), null);
    }

    @Override
    public Optional<Answer> find(String property) {
        return Optional.ofNullable(byProperty.get(property));
    }

    /** These answers as they are read on this day; the day is no part of their equality. */
    public Answers on(LocalDate today) {
        return new Answers(byProperty, today);
    }

    /** The day that {@link #on} gave, or else the system's in London. */
    @Override
    public LocalDate today() {
        return day == null ? AnswerLookup.super.today() : day;
    }

    /** The properties that have an answer. */
    public Set<String> properties() {
        return byProperty.keySet();
    }

    /** These answers and one more, which replaces an earlier answer to the same question. */
    public Answers with(String property, Answer answer) {
        return with(Map.of(property, answer));
    }

    /** These answers and more, which replace earlier answers to the same questions. */
    public Answers with(Map<String, Answer> more) {
        Map<String, Answer> all = new LinkedHashMap<>(byProperty);
        all.putAll(more);
        return new Answers(Collections.unmodifiableMap(all), day);
    }

    /** These answers and others, which replace earlier answers to the same questions. */
    public Answers with(Answers others) {
        return others.byProperty.isEmpty() ? this : with(others.byProperty);
    }

    /** These answers but one. */
    public Answers without(String property) {
        Map<String, Answer> rest = new LinkedHashMap<>(byProperty);
        rest.remove(property);
        return new Answers(Collections.unmodifiableMap(rest), day);
    }

    /** The answers to these questions and no other. */
    public Answers only(Collection<String> properties) {
        Map<String, Answer> some = new LinkedHashMap<>(byProperty);
        some.keySet().retainAll(properties);
        return new Answers(Collections.unmodifiableMap(some), day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers && byProperty.equals(answers.byProperty);
    }

    @Override
    public int hashCode() {
        return byProperty.hashCode();
    }

    /** The properties that are answered, never their answers. */
    @Override
    public String toString() {
        return "Answers to " + byProperty.keySet();
    }
}
