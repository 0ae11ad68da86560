package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.condition.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that a condition compares answers with values of their own kind that can occur. */
final class ConditionKinds {

    private static final Map<Class<? extends Answer>, String> KINDS = Map.ofEntries(
            Map.entry(Answer.OfText.class, "text"),
            Map.entry(Answer.OfYesNo.class, "yes or no"),
            Map.entry(Answer.OfNumber.class, "a number"),
            Map.entry(Answer.OfDate.class, "a date"),
            Map.entry(Answer.OfMonth.class, "a month"),
            Map.entry(Answer.OfPassword.class, "a password"),
            Map.entry(Answer.OfChoice.class, "one option"),
            Map.entry(Answer.OfChoices.class, "any number of options"),
            Map.entry(Answer.OfParts.class, "an address"),
            Map.entry(Answer.OfItems.class, "a list"),
            Map.entry(Answer.OfFile.class, "a file"),
            Map.entry(Answer.OfFiles.class, "files"));

    private final String page;
    private final Condition condition;
    private final Standpoint at;
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param page the page or the section that it belongs to
     * @param condition the whole condition
     * @param at what it can read
     */
    ConditionKinds(String page, Condition condition, Standpoint at) {
        this.page = page;
        this.condition = condition;
        this.at = at;
    }

    List<JourneyProblem> problems() {
        compares(condition);
        return problems;
    }

    private void compares(Condition part) {
        if (part instanceof Condition.And and) {
            and.conditions().forEach(this::compares);
        } else if (part instanceof Condition.Or or) {
            or.conditions().forEach(this::compares);
        } else if (part instanceof Condition.Not not) {
            compares(not.condition());
        } else if (part instanceof Condition.Is is) {
            value(is.property(), is.value());
        } else if (part instanceof Condition.IsNot isNot) {
            value(isNot.property(), isNot.value());
        } else if (part instanceof Condition.IsAnyOf any) {
            any.values().forEach(value -> value(any.property(), value));
        } else if (part instanceof Condition.Contains contains) {
            value(contains.property(), new Answer.OfChoices(List.of(contains.option())));
        } else if (part instanceof Condition.IsAnswered answered) {
            answered(answered.property());
        } else if (part instanceof Condition.HasItems list) {
            items(list.property());
        } else {
            ordered(part);
        }
    }

    private void ordered(Condition part) {
        if (part instanceof Condition.Before before) {
            value(before.property(), new Answer.OfDate(before.day()));
        } else if (part instanceof Condition.After after) {
            value(after.property(), new Answer.OfDate(after.day()));
        } else if (part instanceof Condition.FromToday date) {
            value(date.property(), new Answer.OfDate(LocalDate.EPOCH));
        } else if (part instanceof Condition.MoreThan moreThan) {
            value(moreThan.property(), new Answer.OfNumber(moreThan.bound()));
        } else if (part instanceof Condition.LessThan lessThan) {
            value(lessThan.property(), new Answer.OfNumber(lessThan.bound()));
        } else if (part instanceof Condition.AtLeast least) {
            value(least.property(), new Answer.OfNumber(least.bound()));
        } else if (part instanceof Condition.AtMost most) {
            value(most.property(), new Answer.OfNumber(most.bound()));
        }
    }

    private void items(String property) {
        Optional<Asking> asking = at.asking(property);
        if (asking.isPresent() && !asking.get().isList()) {
            mismatch("a number of items", asking.get().kind(), "compare with a value of the question's own kind");
        }
    }

    private void answered(String property) {
        Optional<Asking> asking = at.asking(property);
        if (asking.isEmpty() || asking.get().canBeLeftBlank()) {
            return;
        }
        boolean list = asking.get().isList();
        problems.add(JourneyProblem.warning(
                page,
                "the condition \"" + condition.inWords() + "\" asks whether \"" + property + "\" was answered, which "
                        + (list ? "a list always is" : "cannot be left blank"),
                (list ? "say hasAtLeast(\"" + property + "\", 1)" : "make the question optional()")
                        + ", or leave the condition out"));
    }

    private void value(String property, Answer value) {
        Optional<Asking> asking = at.asking(property);
        if (asking.isEmpty()) {
            return;
        }
        if (asking.get().kind() != value.getClass()) {
            String mend = asking.get().isList()
                    ? "count its items with hasMoreThan(\"" + property + "\", ...) or the like"
                    : "compare with a value of the question's own kind";
            mismatch(kind(value.getClass()), asking.get().kind(), mend);
            return;
        }
        if (value instanceof Answer.OfChoice choice) {
            option(asking.get(), property, choice.option());
        } else if (value instanceof Answer.OfChoices choices) {
            choices.options().forEach(option -> option(asking.get(), property, option));
        }
    }

    private void option(Asking asking, String property, String option) {
        if (!asking.shape().hasConstant(property, option)) {
            add(
                    "names " + option + ", which is outside the enum",
                    Names.meant(option, asking.shape().constants(property)));
        }
    }

    private void mismatch(String value, Class<? extends Answer> answer, String mend) {
        add("compares " + value + " with an answer that is " + kind(answer), mend);
    }

    private static String kind(Class<? extends Answer> answerType) {
        return KINDS.getOrDefault(answerType, "another");
    }

    private void add(String what, String mend) {
        problems.add(JourneyProblem.error(page, "the condition \"" + condition.inWords() + "\" " + what, mend));
    }
}
