package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.PasswordHash;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A question that is answered with a new password; its property is a {@link PasswordHash}.
 *
 * <p>The password itself is never kept, filled in again or shown: reading it makes the hash, which takes a good part of
 * a second of one processor. Who comes back to the page and leaves the field blank keeps the password that is set.
 *
 * <p>Any characters are allowed, spaces too. A password has at least {@value #MIN_LENGTH} and at most
 * {@value #MAX_LENGTH} of them.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/passwords/">Design System: passwords</a>
 */
public final class PasswordQuestion extends AskedQuestion<PasswordQuestion> implements Question {

    /** The fewest characters of a password, unless the team asks for more. */
    public static final int MIN_LENGTH = 8;

    /** The most characters of a password. */
    public static final int MAX_LENGTH = 128;

    private static final String KEPT = "yes";
    private static final Text SET = Text.of("Set", "Wedi’i osod");

    private final int least;
    private final Predicate<String> common;
    private final SecureRandom random;

    private PasswordQuestion(Asking asking, int least, Predicate<String> common, SecureRandom random) {
        super(asking);
        this.least = least;
        this.common = common;
        this.random = random;
    }

    static PasswordQuestion of(String property, Text wording) {
        return new PasswordQuestion(Asking.of(property, wording), MIN_LENGTH, password -> false, new SecureRandom());
    }

    @Override
    PasswordQuestion with(Asking asking) {
        return new PasswordQuestion(asking, least, common, random);
    }

    /**
     * Asks for a longer password.
     *
     * @param characters from {@value #MIN_LENGTH} to {@value #MAX_LENGTH}
     */
    public PasswordQuestion atLeast(int characters) {
        if (characters < MIN_LENGTH || characters > MAX_LENGTH) {
            throw new IllegalArgumentException("A password has at least " + MIN_LENGTH + " and at most " + MAX_LENGTH
                    + " characters; it cannot be asked for at least " + characters);
        }
        return new PasswordQuestion(asking, characters, common, random);
    }

    /** Refuses what is easily guessed: a list of common passwords, say. The test must not keep what it is given. */
    public PasswordQuestion refusing(Predicate<String> easilyGuessed) {
        return new PasswordQuestion(asking, least, easilyGuessed, random);
    }

    /** Where the salt comes from. */
    public PasswordQuestion random(SecureRandom source) {
        return new PasswordQuestion(asking, least, common, source);
    }

    private String kept() {
        return property() + "-kept";
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfPassword.class;
    }

    @Override
    public boolean canBeAutofilled() {
        return true;
    }

    @Override
    public List<String> fields() {
        return List.of(property());
    }

    @Override
    public List<String> autocompletes() {
        return List.of("new-password");
    }

    @Override
    public Reading read(Entered entered) {
        String password = entered.typed(property());
        if (password.isEmpty()) {
            return entered.line(kept()).equals(KEPT) ? new Reading.Unchanged() : new Reading.LeftBlank();
        }
        long length = password.codePoints().count();
        if (length < least) {
            return tooShortOrLong(Map.of("min", String.valueOf(least)));
        }
        if (length > MAX_LENGTH) {
            return tooShortOrLong(Map.of("max", String.valueOf(MAX_LENGTH)));
        }
        return common.test(password)
                ? Reading.Refused.because(Fault.of(property(), Fault.EASILY_GUESSED))
                : new Reading.Answered(new Answer.OfPassword(PasswordHash.of(password, random)));
    }

    private Reading tooShortOrLong(Map<String, String> bounds) {
        return Reading.Refused.because(new Fault(fields(), "Size", bounds));
    }

    /** That there is a password, and nothing of it. */
    @Override
    public Entered enter(Answer answer) {
        return answer instanceof Answer.OfPassword ? Entered.of(Map.of(kept(), List.of(KEPT))) : Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfPassword ? List.of(SET.in(language)) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return PasswordFields.of(this, kept(), view);
    }
}
