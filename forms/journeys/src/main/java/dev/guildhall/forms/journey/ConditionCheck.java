package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks that each condition reads answers that can have been given, and compares them with values that can occur. */
final class ConditionCheck {

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
            Map.entry(Answer.OfFile.class, "a file"),
            Map.entry(Answer.OfFiles.class, "files"));

    private final RecordShape<?> shape;
    private final List<Page> pages;
    private final AskedBefore asked;
    private final Set<String> elsewhere;
    private final Map<String, Question> questions = new HashMap<>();
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param shape the record that the pages fill
     * @param pages the pages
     * @param asked what has been asked before each page
     * @param elsewhere properties that are asked in another way than by a question of these pages
     */
    ConditionCheck(RecordShape<?> shape, List<Page> pages, AskedBefore asked, Set<String> elsewhere) {
        this.elsewhere = elsewhere;
        this.shape = shape;
        this.pages = pages;
        this.asked = asked;
    }

    List<JourneyProblem> problems() {
        for (Page page : pages) {
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> questions.put(question.property(), question));
            }
        }
        conditions(this::reads);
        conditions(this::compares);
        askedBefore();
        return problems;
    }

    private void reads(Page page, Condition condition) {
        for (String property : condition.reads()) {
            if (!questions.containsKey(property) && !elsewhere.contains(property)) {
                add(
                        page.id(),
                        "the condition \"" + condition.inWords() + "\" reads \"" + property + "\", which nobody asks",
                        Names.meant(property, questions.keySet()));
            }
        }
    }

    private void askedBefore() {
        conditions((page, condition) -> condition.reads().stream()
                .filter(property -> asked.knows(page) && questions.containsKey(property))
                .forEach(property -> askedBefore(page, condition, property, asked.whenLeft(page, property))));
    }

    private void askedBefore(Page page, Condition condition, String property, Certainty certainty) {
        String reading = "the condition \"" + condition.inWords() + "\" reads \"" + property + "\", which ";
        if (certainty == Certainty.NEVER) {
            add(page.id(), reading + "no route has asked before", "ask it on an earlier page, or branch later");
        } else if (certainty == Certainty.ON_SOME_ROUTES) {
            problems.add(JourneyProblem.warning(
                    page.id(),
                    reading + "some route has not asked before; there it does not hold",
                    "ask it on every route to this page, or leave it if that is meant"));
        }
    }

    private void conditions(BiConsumer<Page, Condition> each) {
        for (Page page : pages) {
            page.routes().forEach(route -> route.condition().ifPresent(condition -> each.accept(page, condition)));
        }
    }

    private void compares(Page page, Condition condition) {
        if (condition instanceof Condition.Is is) {
            value(page, condition, is.property(), is.value());
        } else if (condition instanceof Condition.IsNot isNot) {
            value(page, condition, isNot.property(), isNot.value());
        } else if (condition instanceof Condition.Contains contains) {
            value(page, condition, contains.property(), new Answer.OfChoices(List.of(contains.option())));
        } else if (condition instanceof Condition.Before before) {
            value(page, condition, before.property(), new Answer.OfDate(before.day()));
        } else if (condition instanceof Condition.After after) {
            value(page, condition, after.property(), new Answer.OfDate(after.day()));
        } else if (condition instanceof Condition.MoreThan moreThan) {
            value(page, condition, moreThan.property(), new Answer.OfNumber(moreThan.bound()));
        } else if (condition instanceof Condition.LessThan lessThan) {
            value(page, condition, lessThan.property(), new Answer.OfNumber(lessThan.bound()));
        } else if (condition instanceof Condition.AtLeast least) {
            value(page, condition, least.property(), new Answer.OfNumber(least.bound()));
        } else if (condition instanceof Condition.AtMost most) {
            value(page, condition, most.property(), new Answer.OfNumber(most.bound()));
        } else if (condition instanceof Condition.FromToday date) {
            value(page, condition, date.property(), new Answer.OfDate(LocalDate.EPOCH));
        } else if (condition instanceof Condition.IsAnyOf any) {
            any.values().forEach(value -> value(page, condition, any.property(), value));
        } else if (condition instanceof Condition.IsAnswered answered) {
            answered(page, condition, answered.property());
        } else if (condition instanceof Condition.And and) {
            and.conditions().forEach(part -> compares(page, part));
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(part -> compares(page, part));
        } else if (condition instanceof Condition.Not not) {
            compares(page, not.condition());
        }
    }

    private void answered(Page page, Condition condition, String property) {
        Question question = questions.get(property);
        if (question != null && !question.isOptional()) {
            problems.add(JourneyProblem.warning(
                    page.id(),
                    "the condition \"" + condition.inWords() + "\" asks whether \"" + property
                            + "\" was answered, which cannot be left blank",
                    "make the question optional(), or leave the condition out"));
        }
    }

    private void value(Page page, Condition condition, String property, Answer value) {
        Question question = questions.get(property);
        if (question == null) {
            return;
        }
        if (question.answerType() != value.getClass()) {
            add(
                    page.id(),
                    "the condition \"" + condition.inWords() + "\" compares " + kind(value.getClass())
                            + " with an answer that is " + kind(question.answerType()),
                    "compare with a value of the question's own kind");
            return;
        }
        List<String> options = List.of();
        if (value instanceof Answer.OfChoice choice) {
            options = List.of(choice.option());
        } else if (value instanceof Answer.OfChoices choices) {
            options = choices.options();
        }
        for (String option : options) {
            if (!shape.hasConstant(property, option)) {
                add(
                        page.id(),
                        "the condition \"" + condition.inWords() + "\" names " + option + ", which is outside the enum",
                        Names.meant(option, shape.constants(property)));
            }
        }
    }

    private static String kind(Class<? extends Answer> answerType) {
        return KINDS.getOrDefault(answerType, "another");
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
