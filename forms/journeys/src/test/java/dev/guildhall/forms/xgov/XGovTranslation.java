package dev.guildhall.forms.xgov;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.JourneyProblem;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.xgov.XGovForm.Field;
import dev.guildhall.forms.xgov.XGovForm.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A published form as a journey of ours. Pages keep their links in order, conditional ones first, as the engine asked
 * them. A page that only tells is an interruption; every question is optional, for the published
 * answers need not be complete.
 */
final class XGovTranslation {

    private static final Text ASK = Text.same("Well?");
    private static final String STUCK = "stuck";
    private static final String CHECK = "check-answers";

    private static final Pattern READ = Pattern.compile(".*reads \"([^\"]*)\".*");

    private final String record;
    private final XGovForm form;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, XGovForm.Page> pages = new LinkedHashMap<>();
    private final List<XGovRoute> routes = new ArrayList<>();

    /** A route, with the page that it leaves. */
    private record XGovRoute(String from, @Nullable Condition condition, String target) {}

    XGovTranslation(String record, XGovForm form) {
        this.record = record;
        this.form = form;
        Stream.concat(form.pages().stream().filter(page -> page.path().equals(form.start())), form.pages().stream())
                .forEach(this::add);
        XGovConditions conditions = new XGovConditions(
                form, fields, key -> properties.getOrDefault(key, "unasked_" + key.replace('.', '_')));
        pages.values().forEach(page -> addRoutes(page, conditions));
    }

    private void add(XGovForm.Page page) {
        if (pages.putIfAbsent(page.path(), page) != null) {
            return;
        }
        String id = page.ends() && !ids.containsValue(CHECK) ? CHECK : "p-" + pages.size();
        ids.put(page.path(), id);
        for (Field field : page.fields()) {
            if (fields.putIfAbsent(field.key(), field) == null) {
                properties.put(field.key(), "q" + fields.size());
            }
        }
    }

    private static boolean goesOn(XGovForm.Page page) {
        return !page.fields().isEmpty() || !page.next().isEmpty();
    }

    private void addRoutes(XGovForm.Page page, XGovConditions conditions) {
        if (!goesOn(page)) {
            return;
        }
        String id = id(page.path());
        List<XGovForm.Link> defaults = new ArrayList<>();
        for (XGovForm.Link link : page.next()) {
            if (link.condition().isPresent()) {
                routes.add(new XGovRoute(id, conditions.named(link.condition().get()), id(link.target())));
            } else {
                defaults.add(link);
            }
        }
        defaults.forEach(link -> routes.add(new XGovRoute(id, null, id(link.target()))));
        if (page.next().isEmpty()) {
            routes.add(new XGovRoute(id, null, CHECK));
        } else if (defaults.isEmpty()) {
            routes.add(new XGovRoute(id, null, STUCK));
        }
    }

    private String id(String path) {
        return ids.getOrDefault(path, "no" + path.replaceAll("[^a-z0-9]+", "-"));
    }

    /** The constant that stands for an option; one that is offered nowhere has a name that no enum has. */
    static String constant(@Nullable Field field, String value) {
        int at = field == null ? -1 : field.values().indexOf(value);
        return at < 0 ? "NOT_OFFERED" : "V" + at;
    }

    /** The name of the record that the journey fills. */
    String record() {
        return record;
    }

    /** The record that the journey fills, as Java source. */
    String source() {
        List<String> enums = new ArrayList<>();
        List<String> components = new ArrayList<>();
        fields.forEach((key, field) -> {
            String property = properties.get(key);
            String type = "E" + property;
            if (field.kind() == Kind.ONE || field.kind() == Kind.SEVERAL) {
                enums.add("enum " + type + " { "
                        + field.values().stream()
                                .map(value -> constant(field, value))
                                .collect(Collectors.joining(", "))
                        + " }");
            }
            components.add(switch (field.kind()) {
                        case YES_NO -> "Boolean";
                        case ONE -> record + "." + type;
                        case SEVERAL -> "java.util.List<" + record + "." + type + ">";
                        case NUMBER -> "java.math.BigDecimal";
                        case DATE -> "java.time.LocalDate";
                        case TEXT -> "String";
                    }
                    + " " + property);
        });
        return "record " + record + "(" + String.join(", ", components) + ") { " + String.join(" ", enums) + " }";
    }

    /** The journey as the form stands. */
    <T extends Record> JourneyBuilder<T> journey(Class<T> type) {
        JourneyBuilder<T> journey = Journey.of("form", type);
        List<XGovForm.Page> telling = new ArrayList<>();
        for (XGovForm.Page page : pages.values()) {
            if (goesOn(page)) {
                journey = question(journey, page, type);
            } else if (!id(page.path()).equals(CHECK)) {
                telling.add(page);
            }
        }
        for (XGovForm.Page page : telling) {
            journey = journey.exit(id(page.path()), ASK);
        }
        if (leadsTo(STUCK)) {
            journey = journey.exit(STUCK, ASK);
        }
        return ids.containsValue(CHECK) || leadsTo(CHECK) ? journey.checkAnswers() : journey;
    }

    private boolean leadsTo(String target) {
        return routes.stream().anyMatch(route -> route.target().equals(target));
    }

    private <T extends Record> JourneyBuilder<T> question(
            JourneyBuilder<T> journey, XGovForm.Page page, Class<T> type) {
        String id = id(page.path());
        List<Question> questions =
                page.fields().stream().map(field -> question(field, type)).toList();
        JourneyBuilder<T> declared = questions.isEmpty()
                ? journey.interruption(id, ASK)
                : journey.page(
                        id,
                        ASK,
                        questions.get(0),
                        questions.subList(1, questions.size()).toArray(Question[]::new));
        for (XGovRoute route : routes) {
            if (route.from().equals(id)) {
                declared = route.condition() == null
                        ? declared.goTo(route.target())
                        : declared.when(route.condition()).goTo(route.target());
            }
        }
        return declared;
    }

    private Question question(Field field, Class<? extends Record> type) {
        String property = property(field.key());
        return switch (field.kind()) {
            case YES_NO -> Questions.yesNo(property, ASK).optional();
            case ONE -> Questions.choice(property, ASK, options(property, type)).optional();
            case SEVERAL ->
                Questions.choices(property, ASK, options(property, type)).optional();
            case NUMBER -> Questions.decimalNumber(property, ASK).optional();
            case DATE -> Questions.date(property, ASK).optional();
            case TEXT -> Questions.text(property, ASK).optional();
        };
    }

    private String property(String key) {
        return properties.getOrDefault(key, key);
    }

    private static Option[] options(String property, Class<? extends Record> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(declared -> declared.getSimpleName().equals("E" + property))
                .flatMap(declared -> Stream.of(declared.getEnumConstants()))
                .map(constant -> Option.of((Enum<?>) constant, ASK))
                .toArray(Option[]::new);
    }

    /** The published answers as ours; what was not answered is blank. */
    Answers answers(JsonNode published) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            JsonNode value = published;
            for (String name : key.split("\\.", -1)) {
                value = value.path(name);
            }
            answers.put(property(key), answer(field, value).orElseGet(Answer.Blank::new));
        });
        return Answers.of(answers);
    }

    private static Optional<Answer> answer(Field field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case YES_NO -> value.isBoolean() ? Optional.of(new Answer.OfYesNo(value.asBoolean())) : Optional.empty();
            case ONE ->
                field.values().contains(value.asString(""))
                        ? Optional.of(new Answer.OfChoice(constant(field, value.asString())))
                        : Optional.empty();
            case SEVERAL -> several(field, value);
            case NUMBER -> number(value.asString(""));
            case DATE -> date(value.asString(""));
            case TEXT ->
                Optional.of(value.isValueNode() ? value.asString() : value.toString())
                        .filter(text -> !text.isBlank())
                        .map(Answer.OfText::new);
        };
    }

    private static Optional<Answer> several(Field field, JsonNode value) {
        List<String> constants = new ArrayList<>();
        value.forEach(option -> constants.add(constant(field, option.asString(""))));
        constants.removeIf("NOT_OFFERED"::equals);
        return constants.isEmpty() ? Optional.empty() : Optional.of(new Answer.OfChoices(constants));
    }

    private static Optional<Answer> number(String digits) {
        try {
            return Optional.of(new Answer.OfNumber(new BigDecimal(digits)));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Answer> date(String iso) {
        try {
            return Optional.of(new Answer.OfDate(LocalDate.parse(iso)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The published path of a page of ours; empty for pages that only we have. */
    Optional<String> published(String id) {
        return ids.entrySet().stream()
                .filter(page -> page.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * Mends what a definition of ours may not have, without changing where any answers lead: routes to pages that do not
     * exist, all defaults but the last, routes on answers that nobody has given there or that are not offered, and pages
     * that no route leads to. Says what it did.
     */
    Set<String> mend(List<JourneyProblem> problems) {
        Set<String> unanswered = problems.stream()
                .filter(problem -> problem.cause().contains("which no route has asked before"))
                .map(problem ->
                        problem.page() + " " + READ.matcher(problem.cause()).replaceAll("$1"))
                .collect(Collectors.toSet());
        Set<String> done = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>(ids.values());
        known.addAll(Set.of(CHECK, STUCK));
        remove(done, "route to a page that does not exist", route -> !known.contains(route.target()));
        remove(done, "second default route", this::isOverruled);
        remove(
                done,
                "condition on an answer that nobody has given there",
                route -> reads(route)
                        .anyMatch(property -> !properties.containsValue(property)
                                || unanswered.contains(route.from() + " " + property)));
        remove(
                done,
                "condition on a value that is not offered",
                route ->
                        route.condition() != null && route.condition().inWords().contains("NOT_OFFERED"));
        dropUnreachable(done);
        sendSomewhere(done);
        return done;
    }

    /** A form that is sent from no page is sent from the first on which it ends, or where it leads no further. */
    private void sendSomewhere(Set<String> done) {
        if (leadsTo(CHECK)) {
            return;
        }
        done.add("no page that the form is sent from");
        Optional<String> end = pages.values().stream()
                .filter(page -> !goesOn(page))
                .map(XGovForm.Page::path)
                .findFirst();
        String before = end.map(this::id).orElse(STUCK);
        end.ifPresent(path -> ids.put(path, CHECK));
        routes.replaceAll(
                route -> route.target().equals(before) ? new XGovRoute(route.from(), route.condition(), CHECK) : route);
    }

    private static Stream<String> reads(XGovRoute route) {
        return route.condition() == null ? Stream.empty() : route.condition().reads().stream();
    }

    private boolean isOverruled(XGovRoute route) {
        return route.condition() == null
                && routes.subList(routes.indexOf(route) + 1, routes.size()).stream()
                        .anyMatch(later -> later.from().equals(route.from()) && later.condition() == null);
    }

    private void remove(Set<String> done, String what, Predicate<XGovRoute> wrong) {
        List<XGovRoute> removed = routes.stream().filter(wrong).toList();
        if (routes.removeAll(removed)) {
            done.add(what);
        }
        for (XGovRoute route : removed) {
            if (routes.stream().noneMatch(left -> left.from().equals(route.from()) && left.condition() == null)) {
                routes.add(new XGovRoute(route.from(), null, STUCK));
            }
        }
    }

    private void dropUnreachable(Set<String> done) {
        Set<String> reached = new LinkedHashSet<>(List.of(id(form.start())));
        boolean more = true;
        while (more) {
            more =
                    routes.stream()
                            .filter(route -> reached.contains(route.from()))
                            .map(XGovRoute::target)
                            .toList()
                            .stream()
                            .anyMatch(reached::add);
        }
        List<XGovForm.Page> dropped = pages.values().stream()
                .filter(page -> !reached.contains(id(page.path())))
                .toList();
        for (XGovForm.Page page : dropped) {
            done.add("unreachable page");
            pages.remove(page.path());
            routes.removeIf(route -> route.from().equals(id(page.path())));
            Set<String> still = pages.values().stream()
                    .flatMap(left -> left.fields().stream())
                    .map(Field::key)
                    .collect(Collectors.toSet());
            page.fields().stream()
                    .filter(field -> !still.contains(field.key()))
                    .forEach(field -> fields.remove(field.key()));
            ids.remove(page.path());
        }
    }
}
