package dev.guildhall.forms.migration;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.question.Question;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of a journey asks, or what it asks about an item.
 *
 * @param version the version
 * @param questions the questions by property
 * @param properties the components of the record
 */
record Asked(String version, Map<String, Question> questions, Set<String> properties) {

    static Asked by(Journey<?> journey) {
        return new Asked(journey.version(), journey.questions(), journey.shape().properties());
    }

    static Asked about(Journey<?> journey, ListPage list) {
        return new Asked(journey.version(), list.questions(), list.shape().properties());
    }

    boolean asks(String property) {
        return questions.containsKey(property) || properties.contains(property);
    }

    Optional<Question> question(String property) {
        return Optional.ofNullable(questions.get(property));
    }
}
