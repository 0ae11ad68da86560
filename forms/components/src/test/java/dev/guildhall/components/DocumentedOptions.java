package dev.guildhall.components;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Options made up from what the reference documents for a component, every text being the same one. */
record DocumentedOptions(String text, Predicate<String> included) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Documented as text, and yet a number. */
    private static final Set<String> NUMBERS =
            Set.of("columns", "headingLevel", "titleHeadingLevel", "rows", "maxlength", "maxwords", "threshold");

    /** Options that take the options of another component. */
    private static final Map<String, String> PARTS = Map.of(
            "hint", "hint", "errorMessage", "error-message", "label", "label", "fieldset", "fieldset", "tag", "tag");

    private static final Set<String> PLURALS = Set.of(
            "charactersUnderLimitText",
            "charactersOverLimitText",
            "multipleFilesChosenText",
            "wordsUnderLimitText",
            "wordsOverLimitText");

    /** Every documented option of the component, down to the deepest, as JSON. */
    String of(String component) {
        ObjectNode options = object(Fixture.documentedOptions(component));
        if (component.equals("table") && options.has("rows")) {
            // what is documented as a row is a cell: a row is a list of them
            options.set("rows", MAPPER.createArrayNode().add(options.get("rows")));
        }
        return options.toString();
    }

    private ObjectNode object(JsonNode documented) {
        ObjectNode options = MAPPER.createObjectNode();
        for (JsonNode option : documented) {
            String name = option.get("name").asString();
            String type = option.get("type").asString();
            if (included.test(name) && !type.equals("nunjucks-block")) {
                options.set(name, value(name, type, option));
            }
        }
        return options;
    }

    private JsonNode value(String name, String type, JsonNode option) {
        JsonNode params = option.path("params");
        if (NUMBERS.contains(name) && !type.equals("array")) {
            return MAPPER.getNodeFactory().numberNode(3);
        }
        return switch (type) {
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(true);
            case "array" -> array(params);
            case "object" -> nested(name, params);
            default -> MAPPER.getNodeFactory().stringNode(text);
        };
    }

    private ArrayNode array(JsonNode params) {
        ArrayNode array = MAPPER.createArrayNode();
        if (params.isEmpty()) {
            return array.add(text);
        }
        array.add(object(params));
        return array.add(object(params));
    }

    private ObjectNode nested(String name, JsonNode params) {
        if (!params.isEmpty()) {
            return object(params);
        }
        if (PARTS.containsKey(name)) {
            return object(Fixture.documentedOptions(PARTS.get(name)));
        }
        List<String> keys = PLURALS.contains(name) ? List.of("one", "other") : List.of();
        ObjectNode options = MAPPER.createObjectNode();
        for (String key : name.equals("attributes") ? List.of("data-any") : keys) {
            options.put(key, text);
        }
        return options;
    }
}
