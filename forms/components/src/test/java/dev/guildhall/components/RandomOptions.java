package dev.guildhall.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up options for a component: some from nothing, some by changing a fixture's. */
final class RandomOptions {

    /** How far the values may be from what is documented. */
    enum Tier {
        /** Of the kind that is documented (any text, number or boolean passing for a text), or falsy, or missing. */
        DOCUMENTED,
        /** Now and then of any kind. */
        WILD
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Random random;
    private final RandomText texts;
    private final Tier tier;

    RandomOptions(Random random, Tier tier) {
        this.random = random;
        this.texts = new RandomText(random);
        this.tier = tier;
    }

    /** A set of options for the component with this shape. */
    ObjectNode next(OptionShape shape, List<Fixture> fixtures) {
        if (random.nextInt(3) == 0) {
            return object(shape, pick(List.of(0.1, 0.3, 0.6, 0.95)));
        }
        ObjectNode options = (ObjectNode) pick(fixtures).optionTree();
        for (int i = random.nextInt(4); i >= 0; i--) {
            change(options, shape);
        }
        return options;
    }

    private void change(ObjectNode options, OptionShape shape) {
        if (shape.members().isEmpty()) {
            return;
        }
        List<String> names = new ArrayList<>(
                options.isEmpty() || random.nextInt(4) == 0 ? shape.members().keySet() : options.propertyNames());
        String name = pick(names);
        OptionShape member = Optional.ofNullable(shape.members().get(name)).orElse(OptionShape.UNKNOWN);
        JsonNode value = options.get(name);
        if (value == null || random.nextInt(3) == 0) {
            replace(options, name, member);
        } else if (value instanceof ObjectNode nested && member.kind() == OptionShape.Kind.OBJECT) {
            change(nested, member);
        } else if (value instanceof ArrayNode list && member.kind() == OptionShape.Kind.LIST) {
            change(list, member);
        } else {
            replace(options, name, member);
        }
    }

    private void replace(ObjectNode options, String name, OptionShape shape) {
        if (random.nextInt(3) == 0) {
            options.remove(name);
        } else {
            options.set(name, value(name, shape, pick(List.of(0.2, 0.6))));
        }
    }

    private void change(ArrayNode list, OptionShape shape) {
        OptionShape item = shape.item().orElse(OptionShape.UNKNOWN);
        int index = random.nextInt(list.size() + 1);
        boolean isInside = index < list.size();
        switch (random.nextInt(6)) {
            case 0 -> list.insert(index, falsy());
            case 1 -> list.insert(index, value("", item, 0.4));
            case 2 -> list.removeAll();
            default -> {
                if (isInside && list.get(index) instanceof ObjectNode nested) {
                    change(nested, item);
                } else if (isInside && list.get(index) instanceof ArrayNode nested) {
                    change(nested, item);
                } else if (isInside) {
                    list.remove(index);
                }
            }
        }
    }

    private JsonNode value(String name, OptionShape shape, double density) {
        if (tier == Tier.WILD && random.nextInt(8) == 0) {
            return wild(2);
        }
        if (random.nextInt(8) == 0) {
            return falsy();
        }
        return switch (shape.kind()) {
            case TEXT -> text(texts.forOption(name));
            case MARKUP -> text(texts.markup());
            case WHOLE_NUMBER -> wholeNumber();
            case FLAG -> random.nextInt(4) == 0 ? scalar() : JSON.booleanNode(random.nextBoolean());
            case OBJECT -> object(shape, density);
            case LIST -> list(shape.item().orElse(OptionShape.UNKNOWN), density);
            case ATTRIBUTES -> attributes();
        };
    }

    private ObjectNode object(OptionShape shape, double density) {
        ObjectNode options = JSON.objectNode();
        for (Map.Entry<String, OptionShape> member : shape.members().entrySet()) {
            if (random.nextDouble() < density) {
                options.set(member.getKey(), value(member.getKey(), member.getValue(), density));
            }
        }
        return options;
    }

    private ArrayNode list(OptionShape item, double density) {
        ArrayNode list = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value("value", item, density));
        }
        return list;
    }

    private JsonNode attributes() {
        if (tier == Tier.WILD && random.nextInt(4) == 0) {
            return JSON.stringNode(pick(List.of(" data-a=\"b\"", " hidden", " data-a=\"&lt;\" hidden data-b=\"\"")));
        }
        ObjectNode attributes = JSON.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            JsonNode value = random.nextInt(3) == 0 ? falsyOrTrue() : scalar();
            if (random.nextInt(3) == 0) {
                ObjectNode optional = JSON.objectNode();
                if (random.nextInt(5) > 0) {
                    optional.set("value", value);
                }
                if (random.nextInt(5) > 0) {
                    optional.set("optional", random.nextInt(3) == 0 ? falsyOrTrue() : JSON.booleanNode(true));
                }
                attributes.set(texts.attributeName(), optional);
            } else {
                attributes.set(texts.attributeName(), value);
            }
        }
        return attributes;
    }

    private JsonNode wholeNumber() {
        int number = pick(List.of(1, 2, 3, 4, 5, 6, 10, 2000));
        return random.nextInt(4) == 0 ? JSON.stringNode(Integer.toString(number)) : JSON.numberNode(number);
    }

    private JsonNode text(String text) {
        return random.nextInt(6) == 0 ? scalar() : JSON.stringNode(text);
    }

    /** A text, a number or a boolean. */
    private JsonNode scalar() {
        return switch (random.nextInt(6)) {
            case 0 -> falsyOrTrue();
            case 1 -> JSON.numberNode(pick(List.of(1, -1, 2, 42, 2026)));
            case 2 -> JSON.numberNode(pick(List.of(0.5, 1e21, -2.25, 1e-7, 3.0)));
            case 3 -> JSON.booleanNode(true);
            default -> JSON.stringNode(texts.any());
        };
    }

    private JsonNode falsyOrTrue() {
        return random.nextInt(4) == 0 ? JSON.booleanNode(true) : falsy();
    }

    private JsonNode falsy() {
        return switch (random.nextInt(4)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.stringNode("");
            case 2 -> JSON.numberNode(0);
            default -> JSON.booleanNode(false);
        };
    }

    /** Anything that JSON can hold, but for an object with a length: the reference counts up to it, however large. */
    private JsonNode wild(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 5)) {
            case 0 -> scalar();
            case 1 -> JSON.stringNode(texts.any());
            case 2 -> JSON.objectNode();
            case 3 -> JSON.objectNode().set(pick(List.of("text", "html", "value", "classes")), wild(depth - 1));
            default -> JSON.arrayNode().add(wild(depth - 1)).add(wild(depth - 1));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
