package dev.guildhall.forms.xgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A form definition as it was published: pages with links, and the conditions that the links name.
 *
 * @param start the path of the first page
 * @param pages in the order of the file
 * @param conditions by name
 */
record XGovForm(String start, List<Page> pages, Map<String, JsonNode> conditions) {

    private static final Set<String> TELLING =
            Set.of("Para", "Html", "Details", "InsetText", "FlashCard", "List", "WarningText");
    private static final Set<String> ENDING = Set.of("summary", "confirm", "continue", "SummaryPage");

    /** A page; {@code ends} where the form can be sent from it. */
    record Page(String path, List<Field> fields, List<Link> next, boolean ends) {}

    /** A way to another page, with the name of its condition where it has one. */
    record Link(String target, Optional<String> condition) {}

    /** A component that asks: its key in the answers, its kind and the values that it offers. */
    record Field(String key, Kind kind, List<String> values) {}

    /** Which values a component takes. */
    enum Kind {
        YES_NO,
        ONE,
        SEVERAL,
        NUMBER,
        DATE,
        TEXT
    }

    static XGovForm of(JsonNode json) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (JsonNode list : json.path("lists")) {
            List<String> values = new ArrayList<>();
            list.path("items").forEach(item -> values.add(item.path("value").asString("")));
            lists.put(list.path("name").asString(""), values.stream().distinct().toList());
        }
        List<Page> pages = new ArrayList<>();
        for (JsonNode page : json.path("pages")) {
            pages.add(page(page, lists));
        }
        Map<String, JsonNode> conditions = new LinkedHashMap<>();
        json.path("conditions")
                .forEach(condition -> conditions.put(condition.path("name").asString(""), condition.path("value")));
        return new XGovForm(json.path("startPage").asString(""), pages, conditions);
    }

    private static Page page(JsonNode json, Map<String, List<String>> lists) {
        String section = json.path("section").asString("");
        List<Field> fields = new ArrayList<>();
        for (JsonNode component : json.path("components")) {
            String type = component.path("type").asString("");
            if (!TELLING.contains(type)) {
                String name = component.path("name").asString("");
                fields.add(new Field(
                        section.isEmpty() ? name : section + "." + name,
                        kind(type),
                        lists.getOrDefault(component.path("list").asString(""), List.of())));
            }
        }
        List<Link> next = new ArrayList<>();
        for (JsonNode link : json.path("next")) {
            next.add(new Link(
                    link.path("path").asString(""),
                    Optional.of(link.path("condition").asString("")).filter(name -> !name.isEmpty())));
        }
        String controller = json.path("controller").asString("");
        boolean ends = next.isEmpty() && ENDING.stream().anyMatch(controller::contains);
        return new Page(json.path("path").asString(""), fields, next, ends);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "YesNoField" -> Kind.YES_NO;
            case "RadiosField", "SelectField", "AutocompleteField" -> Kind.ONE;
            case "CheckboxesField" -> Kind.SEVERAL;
            case "NumberField" -> Kind.NUMBER;
            case "DatePartsField", "DateField" -> Kind.DATE;
            default -> Kind.TEXT;
        };
    }
}
