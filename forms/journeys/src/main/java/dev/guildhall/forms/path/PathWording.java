package dev.guildhall.forms.path;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Placeholder;
import dev.guildhall.forms.wording.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the answers of one path within wordings. For one thread and one page: it remembers what it has filled, for the
 * label of an option may itself use an earlier answer.
 */
final class PathWording implements Wording {

    private final Journey<?> journey;
    private final Answers answers;
    private final Map<String, Question> worded = new HashMap<>();

    PathWording(Journey<?> journey, Answers answers) {
        this.journey = journey;
        this.answers = answers;
    }

    @Override
    public Optional<String> shown(String property, Language language) {
        Optional<Answer> answer = answers.find(property);
        Question question = journey.questions().get(property);
        return answer.isEmpty() || question == null
                ? Optional.empty()
                : Optional.of(String.join(", ", worded(question).show(answer.get(), language)));
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
        return "wording of " + journey.id();
    }
}
