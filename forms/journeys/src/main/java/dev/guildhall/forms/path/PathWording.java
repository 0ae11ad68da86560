package dev.guildhall.forms.path;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Placeholder;
import dev.guildhall.forms.wording.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows the answers of one path within wordings. For one thread and one page: it remembers what it has filled, for the
 * label of an option may itself use an earlier answer.
 */
final class PathWording implements Wording {

    private final String journey;
    private final Function<String, Optional<Question>> questions;
    private final AnswerLookup answers;
    private final Map<String, Question> worded = new HashMap<>();

    /**
     * @param journey the id of the journey
     * @param questions the question that names a property
     * @param answers what can be read
     */
    PathWording(String journey, Function<String, Optional<Question>> questions, AnswerLookup answers) {
        this.journey = journey;
        this.questions = questions;
        this.answers = answers;
    }

    @Override
    public Optional<String> shown(String property, Language language) {
        return answers.find(property)
                .flatMap(answer -> questions
                        .apply(property)
                        .map(question -> String.join(", ", worded(question).show(answer, language))));
    }

    private Question worded(Question question) {
        Question known = worded.get(question.property());
        if (known == null) {
            known = usesAnswers(question) ? question.worded(this::fill) : question;
            worded.put(question.property(), known);
        }
        return known;
    }

    private static boolean usesAnswers(Question question) {
        return question.wordings().stream()
                .anyMatch(text -> !Placeholder.in(text).isEmpty());
    }

    /** What it knows is a person's: it is not told. */
    @Override
    public String toString() {
        return "wording of " + journey;
    }
}
