package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what changes name against what is asked where their way begins and where it ends. */
final class ChangesCheck {

    private final String who;
    private final Changes changes;
    private final List<Changes> later;
    private final Asked target;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param who what makes the changes, in words
     * @param changes the changes
     * @param later the changes that follow on the way
     * @param target what is asked at its end
     */
    ChangesCheck(String who, Changes changes, List<Changes> later, Asked target) {
        this.who = who;
        this.changes = changes;
        this.later = later;
        this.target = target;
    }

    List<String> problems() {
        return problems;
    }

    ChangesCheck contradictions() {
        Set<String> targets = new HashSet<>();
        changes.renamed().forEach((from, to) -> {
            if (!targets.add(to)) {
                add("renames two answers to " + to, "give each a name of its own");
            }
            if (changes.given().containsKey(to)) {
                add("renames an answer to " + to + " and sets it too", "leave out one of the two");
            }
        });
        for (String property : changes.dropped()) {
            if (changes.renamed().containsKey(property)
                    || keeps(property)
                    || (changes.mapped().containsKey(property) && !targets.contains(property))) {
                add("drops " + property + " and uses it too", "leave out one of the two");
            }
        }
        return this;
    }

    private boolean keeps(String property) {
        return changes.kept().filter(kept -> kept.contains(property)).isPresent();
    }

    /** Holds the names that it begins with against what was asked. */
    ChangesCheck origins(Asked source) {
        Set<String> used = new HashSet<>(changes.renamed().keySet());
        used.addAll(changes.dropped());
        changes.kept().ifPresent(used::addAll);
        used.stream()
                .sorted()
                .filter(property -> !source.asks(property))
                .forEach(property -> add(
                        "names " + property + ", which version " + source.version() + " does not ask",
                        "name a question of that version"));
        changes.renamed().forEach((from, to) -> {
            if (!changes.mapped().containsKey(to)) {
                source.question(from)
                        .ifPresent(question -> fits(to, question.answerType(), "renames " + from + " to " + to));
            }
        });
        return this;
    }

    /** Holds the names that it leads to against what is asked at the end of the way. */
    ChangesCheck ends() {
        changes.renamed().forEach((from, to) -> known("renames " + from + " to " + to, to));
        changes.kept().ifPresent(kept -> kept.forEach(property -> known("keeps " + property, property)));
        changes.mapped().keySet().forEach(property -> known("maps " + property, property));
        changes.given().forEach((property, answer) -> {
            known("sets " + property, property);
            fits(property, answer);
        });
        return this;
    }

    private void known(String what, String property) {
        Optional<String> end = end(property);
        if (end.isPresent() && !target.asks(end.get())) {
            add(
                    what + ", but version " + target.version() + " does not ask " + end.get(),
                    "name one of its questions, or drop it");
        }
    }

    private void fits(String property, Answer answer) {
        Optional<Question> question = end(property).flatMap(target::question);
        if (question.isPresent() && unmapped(property) && !question.get().accepts(answer)) {
            add(
                    "sets " + property + " to an answer of the type "
                            + answer.getClass().getSimpleName() + ", but the question takes "
                            + question.get().answerType().getSimpleName(),
                    "set an answer of that type");
        }
    }

    private void fits(String property, Class<? extends Answer> type, String what) {
        Optional<Question> question = end(property).flatMap(target::question);
        if (question.isPresent() && unmapped(property) && question.get().answerType() != type) {
            add(
                    what + ", whose answers are of the type " + type.getSimpleName() + ", but the new question takes "
                            + question.get().answerType().getSimpleName(),
                    "map " + property + " as well, or drop it");
        }
    }

    /** Whether no later change makes another answer of it. */
    private boolean unmapped(String property) {
        Optional<String> name = Optional.of(property);
        for (Changes next : later) {
            name = name.flatMap(next::nameAfter);
            if (name.filter(next.mapped()::containsKey).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** What the answer is called at the end of the way; empty when it is forgotten on it. */
    private Optional<String> end(String property) {
        Optional<String> name = Optional.of(property);
        for (Changes next : later) {
            name = name.flatMap(next::nameAfter);
        }
        return name;
    }

    private void add(String what, String mend) {
        problems.add(who + " " + what + ": " + mend);
    }
}
