package dev.guildhall.forms.condition;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.condition.Condition.FromToday;
import dev.guildhall.forms.condition.Condition.HasItems;
import dev.guildhall.forms.condition.Condition.HasItems.Count;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts a condition into words. Written words stand in quotation marks, in which a mark of their own is doubled. */
record ConditionWords(Language language, Vocabulary names) {

    private static final Text IS = Text.of(" is ", " yw ");
    private static final Text IS_NOT = Text.of(" is not ", " nid yw’n ");
    private static final Text IS_ANY_OF = Text.of(" is any of ", " yw un o ");
    private static final Text CONTAINS = Text.of(" contains ", " yn cynnwys ");
    private static final Text BEFORE = Text.of(" is before ", " cyn ");
    private static final Text ON_OR_BEFORE = Text.of(" is on or before ", " ar neu cyn ");
    private static final Text ON_OR_AFTER = Text.of(" is on or after ", " ar neu ar ôl ");
    private static final Text AFTER = Text.of(" is after ", " ar ôl ");
    private static final Text MORE_THAN = Text.of(" is more than ", " yn fwy na ");
    private static final Text LESS_THAN = Text.of(" is less than ", " yn llai na ");
    private static final Text AT_LEAST = Text.of(" is at least ", " o leiaf ");
    private static final Text AT_MOST = Text.of(" is at most ", " ar y mwyaf ");
    private static final Text ANSWERED = Text.of(" is answered", " wedi’i ateb");
    private static final Text BLANK = Text.of(" is left blank", " wedi’i adael yn wag");
    private static final Text AND = Text.of(" and ", " a ");
    private static final Text OR = Text.of(" or ", " neu ");
    private static final Text NOT = Text.of("not ", "nid ");
    private static final Text YES = Text.of("yes", "ydw");
    private static final Text NO = Text.of("no", "nac ydw");
    private static final Text TODAY = Text.of("today", "heddiw");
    private static final Text AGO = Text.of(" before today", " cyn heddiw");
    private static final Text AHEAD = Text.of(" after today", " ar ôl heddiw");
    private static final Map<FromToday.Relation, Text> RELATIONS = Map.of(
            FromToday.Relation.BEFORE, BEFORE,
            FromToday.Relation.ON_OR_BEFORE, ON_OR_BEFORE,
            FromToday.Relation.ON_OR_AFTER, ON_OR_AFTER,
            FromToday.Relation.AFTER, AFTER);

    private static final Map<Count, Text> COUNTS = Map.of(
            Count.MORE_THAN, Text.of(" has more than ", " â mwy na "),
            Count.FEWER_THAN, Text.of(" has fewer than ", " â llai na "),
            Count.AT_LEAST, Text.of(" has at least ", " ag o leiaf "),
            Count.AT_MOST, Text.of(" has at most ", " ag ar y mwyaf "),
            Count.EXACTLY, Text.of(" has exactly ", " ag union "));
    private static final Text ITEM = Text.of(" item", " eitem");
    private static final Text ITEMS = Text.of(" items", " eitem");

    String of(Condition condition) {
        if (condition instanceof Condition.And and) {
            return joined(and.conditions(), AND);
        } else if (condition instanceof Condition.Or or) {
            return joined(or.conditions(), OR);
        } else if (condition instanceof Condition.Not not) {
            return not.condition() instanceof Condition.IsAnswered answered
                    ? named(answered.property(), BLANK)
                    : in(NOT) + of(not.condition());
        } else if (condition instanceof Condition.Named named) {
            return named.name();
        }
        return comparison(condition);
    }

    private String joined(List<Condition> conditions, Text word) {
        return conditions.stream().map(this::of).collect(Collectors.joining(in(word), "(", ")"));
    }

    private String comparison(Condition condition) {
        if (condition instanceof Condition.Is is) {
            return named(is.property(), IS) + value(is.property(), is.value());
        } else if (condition instanceof Condition.IsNot isNot) {
            return named(isNot.property(), IS_NOT) + value(isNot.property(), isNot.value());
        } else if (condition instanceof Condition.IsAnyOf any) {
            return named(any.property(), IS_ANY_OF)
                    + any.values().stream()
                            .map(value -> value(any.property(), value))
                            .collect(Collectors.joining(", "));
        } else if (condition instanceof Condition.Contains contains) {
            return named(contains.property(), CONTAINS) + option(contains.property(), contains.option());
        } else if (condition instanceof Condition.IsAnswered answered) {
            return named(answered.property(), ANSWERED);
        } else if (condition instanceof Condition.Before before) {
            return named(before.property(), BEFORE) + before.day();
        } else if (condition instanceof Condition.After after) {
            return named(after.property(), AFTER) + after.day();
        } else if (condition instanceof FromToday date) {
            return named(date.property(), RELATIONS.getOrDefault(date.relation(), BEFORE)) + day(date.fromToday());
        } else if (condition instanceof HasItems list) {
            return named(list.property(), COUNTS.getOrDefault(list.count(), IS))
                    + list.items()
                    + in(list.items() == 1 ? ITEM : ITEMS);
        }
        return number(condition);
    }

    private String number(Condition condition) {
        if (condition instanceof Condition.MoreThan more) {
            return named(more.property(), MORE_THAN) + more.bound().toPlainString();
        } else if (condition instanceof Condition.LessThan less) {
            return named(less.property(), LESS_THAN) + less.bound().toPlainString();
        } else if (condition instanceof Condition.AtLeast least) {
            return named(least.property(), AT_LEAST) + least.bound().toPlainString();
        } else if (condition instanceof Condition.AtMost most) {
            return named(most.property(), AT_MOST) + most.bound().toPlainString();
        }
        throw new IllegalArgumentException("There are no words for " + condition.getClass());
    }

    /** The value of a definition, which is no personal data. */
    private String value(String property, Answer value) {
        if (value instanceof Answer.OfText text) {
            return "\"" + text.value().replace("\"", "\"\"") + "\"";
        } else if (value instanceof Answer.OfYesNo yesNo) {
            return in(yesNo.yes() ? YES : NO);
        } else if (value instanceof Answer.OfNumber number) {
            return number.value().toPlainString();
        } else if (value instanceof Answer.OfDate date) {
            return date(date.value());
        } else if (value instanceof Answer.OfChoice choice) {
            return option(property, choice.option());
        } else if (value instanceof Answer.OfChoices choices) {
            return choices.options().stream()
                    .map(option -> option(property, option))
                    .collect(Collectors.joining(in(AND)));
        }
        return value.toString();
    }

    private static String date(LocalDate date) {
        return date.toString();
    }

    /** "18 years before today". A period of mixed signs is told by its parts, each with its sign. */
    private String day(Period fromToday) {
        if (fromToday.isZero()) {
            return in(TODAY);
        }
        boolean past = fromToday.isNegative();
        Period length = past ? fromToday.negated() : fromToday;
        List<String> parts = new ArrayList<>();
        add(parts, length.getYears(), Text.of("year", "flynedd"), Text.of("years", "o flynyddoedd"));
        add(parts, length.getMonths(), Text.of("month", "mis"), Text.of("months", "o fisoedd"));
        add(parts, length.getDays(), Text.of("day", "diwrnod"), Text.of("days", "o ddiwrnodau"));
        return String.join(" ", parts) + in(past ? AGO : AHEAD);
    }

    private void add(List<String> parts, int number, Text one, Text several) {
        if (number != 0) {
            parts.add(number + " " + in(number == 1 ? one : several));
        }
    }

    private String named(String property, Text words) {
        return in(names.property(property)) + in(words);
    }

    private String option(String property, String option) {
        return in(names.option(property, option));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
