package dev.guildhall.components;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What one option may hold, learnt from what the reference documents and from what its fixtures give beyond that.
 *
 * @param members the options of an object, or the known keys of one with any
 * @param item what a list holds
 */
record OptionShape(Kind kind, Map<String, OptionShape> members, Optional<OptionShape> item) {

    /** Kinds of values. */
    enum Kind {
        TEXT,
        MARKUP,
        WHOLE_NUMBER,
        FLAG,
        OBJECT,
        LIST,
        ATTRIBUTES
    }

    private static final Set<String> NUMBERS = Set.of("rows", "maxlength", "maxwords", "threshold");
    private static final List<String> PLURAL_RULES = List.of("zero", "one", "two", "few", "many", "other");

    /** An option that is not to be found in the shape of its component. */
    static final OptionShape UNKNOWN = plain(Kind.TEXT);

    /** The options of a component: an object. */
    static OptionShape of(String component, List<Fixture> fixtures) {
        OptionShape shape = object(Fixture.documentedOptions(component));
        for (Fixture fixture : fixtures) {
            shape.learn(fixture.optionTree());
        }
        shape.fillUndocumentedFields();
        return shape;
    }

    /** The date input's day, month and year are documented as objects like its items. */
    private void fillUndocumentedFields() {
        Optional<OptionShape> field = Optional.ofNullable(members.get("items")).flatMap(OptionShape::item);
        for (String name : List.of("day", "month", "year")) {
            OptionShape known = members.get(name);
            if (known != null && known.kind == Kind.OBJECT) {
                field.ifPresent(shape -> known.members.putAll(shape.members));
            }
        }
    }

    private static OptionShape object(JsonNode documented) {
        Map<String, OptionShape> members = new TreeMap<>();
        for (JsonNode option : documented) {
            if (!option.get("type").asString().equals("nunjucks-block")) {
                members.put(option.get("name").asString(), documented(option));
            }
        }
        return new OptionShape(Kind.OBJECT, members, Optional.empty());
    }

    private static OptionShape documented(JsonNode option) {
        String name = option.get("name").asString();
        return switch (option.get("type").asString()) {
            case "boolean" -> plain(Kind.FLAG);
            case "integer" -> plain(Kind.WHOLE_NUMBER);
            case "array" -> {
                JsonNode params = option.path("params");
                yield new OptionShape(
                        Kind.LIST, Map.of(), Optional.of(params.isEmpty() ? plain(Kind.TEXT) : object(params)));
            }
            case "object" -> documentedObject(name, option);
            default -> plain(kindOfText(name));
        };
    }

    private static OptionShape documentedObject(String name, JsonNode option) {
        if (isAttributes(name)) {
            return plain(Kind.ATTRIBUTES);
        }
        OptionShape shape = object(option.path("params"));
        String part = name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        if (option.path("isComponent").asBoolean(false) && Files.exists(Fixture.folder(part))) {
            object(Fixture.documentedOptions(part)).members().forEach(shape.members()::putIfAbsent);
        }
        if (name.endsWith("LimitText") || name.endsWith("ChosenText")) {
            PLURAL_RULES.forEach(rule -> shape.members().put(rule, plain(Kind.TEXT)));
        }
        return shape;
    }

    private static OptionShape plain(Kind kind) {
        return new OptionShape(kind, new TreeMap<>(), Optional.empty());
    }

    private static boolean isAttributes(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("attributes");
    }

    /** Some numbers are documented as strings. */
    private static Kind kindOfText(String name) {
        if (name.toLowerCase(Locale.ROOT).endsWith("html")) {
            return Kind.MARKUP;
        }
        boolean isNumber =
                NUMBERS.contains(name) || name.toLowerCase(Locale.ROOT).endsWith("headinglevel");
        return isNumber ? Kind.WHOLE_NUMBER : Kind.TEXT;
    }

    /** Adds the members that this value has and nobody documented. */
    private void learn(JsonNode value) {
        if (kind == Kind.OBJECT && value.isObject()) {
            value.properties()
                    .forEach(member -> members.merge(
                                    member.getKey(), observed(member.getKey(), member.getValue()), OptionShape::known)
                            .learn(member.getValue()));
        } else if (kind == Kind.LIST && value.isArray()) {
            value.forEach(each -> item.ifPresent(shape -> shape.learn(each)));
        }
    }

    private static OptionShape known(OptionShape known, OptionShape observed) {
        boolean isListOfLists = known.kind == Kind.LIST
                && known.item.isPresent()
                && known.item.get().kind == Kind.OBJECT
                && observed.item.map(each -> each.kind == Kind.LIST).orElse(false);
        return isListOfLists
                ? new OptionShape(Kind.LIST, Map.of(), Optional.of(new OptionShape(Kind.LIST, Map.of(), known.item)))
                : known;
    }

    private static OptionShape observed(String name, JsonNode value) {
        if (isAttributes(name)) {
            return plain(Kind.ATTRIBUTES);
        }
        if (value.isObject()) {
            return plain(Kind.OBJECT);
        }
        if (value.isArray()) {
            Optional<JsonNode> first =
                    value.valueStream().filter(each -> !each.isNull()).findFirst();
            return new OptionShape(
                    Kind.LIST,
                    Map.of(),
                    Optional.of(first.map(each -> observed("", each)).orElse(plain(Kind.TEXT))));
        }
        return plain(value.isBoolean() ? Kind.FLAG : kindOfText(name));
    }
}
