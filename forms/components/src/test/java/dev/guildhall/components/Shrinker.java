package dev.guildhall.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the options of a difference smaller for as long as there is still one of the same kind. */
final class Shrinker {

    private static final int ROUNDS = 200;

    private final Reference reference;

    Shrinker(Reference reference) {
        this.reference = reference;
    }

    Difference shrink(Difference found) {
        Difference smallest = found;
        for (int i = 0; i < ROUNDS; i++) {
            Optional<Difference> smaller = smaller(smallest);
            if (smaller.isEmpty()) {
                return smallest;
            }
            smallest = smaller.get();
        }
        return smallest;
    }

    private Optional<Difference> smaller(Difference found) {
        List<OptionSet> candidates = new ArrayList<>();
        for (int i = 0; i < count(found.set().options()); i++) {
            ObjectNode options = found.set().options().deepCopy();
            remove(options, new int[] {i});
            candidates.add(new OptionSet(found.set().component(), options));
        }
        List<Optional<String>> answers = reference.render(candidates);
        for (int i = 0; i < candidates.size(); i++) {
            Optional<Difference> difference = Difference.of(candidates.get(i), answers.get(i));
            if (difference.isPresent() && difference.get().kind() == found.kind()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static int count(JsonNode node) {
        return node.size() + node.valueStream().mapToInt(Shrinker::count).sum();
    }

    /** Removes the value with this number, outer ones first; counts the number down on the way. */
    private static boolean remove(JsonNode node, int[] number) {
        if (number[0] < node.size()) {
            if (node instanceof ObjectNode object) {
                object.remove(List.copyOf(object.propertyNames()).get(number[0]));
            } else if (node instanceof ArrayNode array) {
                array.remove(number[0]);
            }
            return true;
        }
        number[0] -= node.size();
        for (JsonNode child : node) {
            if (remove(child, number)) {
                return true;
            }
        }
        return false;
    }
}
