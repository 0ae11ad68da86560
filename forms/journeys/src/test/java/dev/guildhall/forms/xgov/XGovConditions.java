package dev.guildhall.forms.xgov;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.xgov.XGovForm.Field;
import dev.guildhall.forms.xgov.XGovForm.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Puts the conditions of a published form into ours: each operator into the condition of the same meaning. */
final class XGovConditions {

    private static final Map<String, BiFunction<String, String, Condition>> COMPARISONS = Map.of(
            "is more than", (property, value) -> new Condition.MoreThan(property, new BigDecimal(value)),
            "is less than", (property, value) -> new Condition.LessThan(property, new BigDecimal(value)),
            "is at least",
                    (property, value) -> new Condition.Not(new Condition.LessThan(property, new BigDecimal(value))),
            "is at most",
                    (property, value) -> new Condition.Not(new Condition.MoreThan(property, new BigDecimal(value))),
            "is before", (property, value) -> new Condition.Before(property, LocalDate.parse(value)),
            "is after", (property, value) -> new Condition.After(property, LocalDate.parse(value)));

    private final XGovForm form;
    private final Function<String, String> propertyOf;
    private final Map<String, Field> fields;

    XGovConditions(XGovForm form, Map<String, Field> fields, Function<String, String> propertyOf) {
        this.form = form;
        this.fields = fields;
        this.propertyOf = propertyOf;
    }

    Condition named(String name) {
        JsonNode value = form.conditions().get(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no condition " + name);
        }
        return group(value.path("conditions"));
    }

    /** A row of conditions; "and" binds more closely than "or". */
    private Condition group(JsonNode row) {
        List<Condition> any = new ArrayList<>();
        List<Condition> all = new ArrayList<>();
        for (JsonNode condition : row) {
            if (condition.path("coordinator").asString("and").equals("or") && !all.isEmpty()) {
                any.add(and(all));
                all = new ArrayList<>();
            }
            all.add(one(condition));
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A condition is written in no row of comparisons");
        }
        any.add(and(all));
        return any.size() == 1 ? any.get(0) : new Condition.Or(any);
    }

    private static Condition and(List<Condition> all) {
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    private Condition one(JsonNode condition) {
        if (condition.has("conditions")) {
            return group(condition.path("conditions"));
        }
        if (condition.has("conditionName")) {
            return named(condition.path("conditionName").asString());
        }
        String key = condition.path("field").path("name").asString();
        String operator = condition.path("operator").asString();
        String value = condition.path("value").path("value").asString();
        String property = propertyOf.apply(key);
        return switch (operator) {
            case "is" -> new Condition.Is(property, answer(key, value));
            case "is not" -> new Condition.IsNot(property, answer(key, value));
            case "contains" -> new Condition.Contains(property, XGovTranslation.constant(fields.get(key), value));
            case "does not contain" ->
                new Condition.Not(new Condition.Contains(property, XGovTranslation.constant(fields.get(key), value)));
            default -> {
                BiFunction<String, String, Condition> comparison = COMPARISONS.get(operator);
                if (comparison == null) {
                    throw new IllegalArgumentException("The operator \"" + operator + "\" is not translated");
                }
                yield comparison.apply(property, value);
            }
        };
    }

    private Answer answer(String key, String value) {
        Field field = fields.get(key);
        Kind kind = field == null ? Kind.TEXT : field.kind();
        return switch (kind) {
            case YES_NO -> new Answer.OfYesNo(value.equals("true"));
            case ONE -> new Answer.OfChoice(XGovTranslation.constant(field, value));
            case SEVERAL -> new Answer.OfChoices(List.of(XGovTranslation.constant(field, value)));
            case NUMBER -> new Answer.OfNumber(new BigDecimal(value));
            case DATE -> new Answer.OfDate(LocalDate.parse(value));
            case TEXT -> new Answer.OfText(value);
        };
    }
}
