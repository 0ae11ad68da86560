package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what a migration names against what is asked where its way begins and where it ends. */
final class StepCheck {

    private final Journey<?> target;
    private final Migration migration;
    private final List<Migration> later;
    private final List<String> problems = new ArrayList<>();

    /** Checks the first migration of a way. */
    StepCheck(Journey<?> target, Migration migration, List<Migration> way) {
        this.target = target;
        this.migration = migration;
        this.later = way.subList(1, way.size());
    }

    List<String> problems() {
        contradictions();
        migration.source().ifPresent(this::origins);
        if (later.isEmpty() && !migration.to().equals(target.version())) {
            return problems;
        }
        migration.renamed().forEach((from, to) -> known("renames " + from + " to " + to, to));
        migration.kept().forEach(property -> known("keeps " + property, property));
        migration.mapped().forEach(property -> known("maps " + property, property));
        migration.given().forEach((property, answer) -> {
            known("sets " + property, property);
            fits(property, answer);
        });
        return problems;
    }

    private void contradictions() {
        Set<String> targets = new HashSet<>();
        migration.renamed().forEach((from, to) -> {
            if (!targets.add(to)) {
                add("renames two answers to " + to, "give each a name of its own");
            }
            if (migration.given().containsKey(to)) {
                add("renames an answer to " + to + " and sets it too", "leave out one of the two");
            }
        });
        for (String property : migration.dropped()) {
            if (migration.renamed().containsKey(property)
                    || migration.kept().contains(property)
                    || (migration.mapped().contains(property) && !targets.contains(property))) {
                add("drops " + property + " and uses it too", "leave out one of the two");
            }
        }
    }

    private void origins(Journey<?> source) {
        Set<String> used = new HashSet<>(migration.renamed().keySet());
        used.addAll(migration.dropped());
        used.addAll(migration.kept());
        used.stream()
                .sorted()
                .filter(property -> !isAsked(source, property))
                .forEach(property -> add(
                        "names " + property + ", which version " + source.version() + " does not ask",
                        "name a question of that version"));
        migration.renamed().forEach((from, to) -> {
            Optional<Question> old = Optional.ofNullable(source.questions().get(from));
            if (!migration.mapped().contains(to)) {
                old.ifPresent(question -> fits(to, question.answerType(), "renames " + from + " to " + to));
            }
        });
    }

    private void known(String what, String property) {
        Optional<String> end = end(property);
        if (end.isPresent() && !isAsked(target, end.get())) {
            add(
                    what + ", but version " + target.version() + " does not ask " + end.get(),
                    "name one of its questions, or drop it");
        }
    }

    private void fits(String property, Answer answer) {
        Optional<Question> question = end(property).map(target.questions()::get);
        if (question.isPresent() && unmapped(property) && !question.get().accepts(answer)) {
            add(
                    "sets " + property + " to an answer of the type "
                            + answer.getClass().getSimpleName() + ", but the question takes "
                            + question.get().answerType().getSimpleName(),
                    "set an answer of that type");
        }
    }

    private void fits(String property, Class<? extends Answer> type, String what) {
        Optional<Question> question = end(property).map(target.questions()::get);
        if (question.isPresent() && unmapped(property) && question.get().answerType() != type) {
            add(
                    what + ", whose answers are of the type " + type.getSimpleName() + ", but the new question takes "
                            + question.get().answerType().getSimpleName(),
                    "map " + property + " as well, or drop it");
        }
    }

    /** Whether no later migration makes another answer of it. */
    private boolean unmapped(String property) {
        Optional<String> name = Optional.of(property);
        for (Migration next : later) {
            name = name.flatMap(next::nameAfter);
            if (name.filter(next.mapped()::contains).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** What the answer is called at the end of the way; empty when it is forgotten on it. */
    private Optional<String> end(String property) {
        Optional<String> name = Optional.of(property);
        for (Migration next : later) {
            name = name.flatMap(next::nameAfter);
        }
        return name;
    }

    private static boolean isAsked(Journey<?> journey, String property) {
        return journey.questions().containsKey(property)
                || journey.shape().properties().contains(property);
    }

    private void add(String what, String mend) {
        problems.add("the " + migration + " " + what + ": " + mend);
    }
}
