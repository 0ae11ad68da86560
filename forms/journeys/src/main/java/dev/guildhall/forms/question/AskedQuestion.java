package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What questions of every type have in common: their words.
 *
 * @param <Q> the question's own type, so that its words can be given in any order
 */
abstract class AskedQuestion<Q> {

    final Asking asking;

    AskedQuestion(Asking asking) {
        this.asking = asking;
    }

    abstract Q with(Asking asking);

    public final String property() {
        return asking.property();
    }

    public final Text wording() {
        return asking.wording();
    }

    public final Optional<Text> hint() {
        return Optional.ofNullable(asking.hint());
    }

    public final Optional<Text> subject() {
        return Optional.ofNullable(asking.subject());
    }

    public final Text summary() {
        Text summary = asking.summary();
        return summary == null ? asking.wording() : summary;
    }

    public final boolean isOptional() {
        return asking.need() == Asking.Need.OPTIONAL;
    }

    public Manner manner() {
        return Manner.ENTERED;
    }

    public final Optional<Text> message(String constraint) {
        return Optional.ofNullable(asking.messages().get(constraint));
    }

    /** What helps the person to answer. */
    public final Q hint(Text hint) {
        return with(asking.withHint(hint));
    }

    /**
     * What is asked for, as it stands in the middle of a sentence: "your full name". Error messages are made from it:
     * "Enter your full name".
     *
     * <p>Give the Welsh with an article or a possessive ("eich enw llawn", "y cod post"): it stands at the beginning of a
     * sentence as well as after a verb, where a word without either would change its first letter.
     */
    public final Q called(Text subject) {
        return with(asking.withSubject(subject));
    }

    /** What the answer is called on the check answers page: "Name". */
    public final Q summarisedAs(Text summary) {
        return with(asking.withSummary(summary));
    }

    /** Lets the person leave it blank. The wording should say so. */
    public final Q optional() {
        return with(asking.optional());
    }

    /**
     * The team's own words for a broken constraint.
     *
     * @param constraint {@link Fault#REQUIRED} or another key there, or the simple name of a Jakarta constraint
     */
    public final Q message(String constraint, Text message) {
        return with(asking.withMessage(constraint, message));
    }

    /** Every wording that the person may be shown. */
    public List<Text> wordings() {
        List<Text> all = new ArrayList<>(List.of(asking.wording()));
        addTo(all, asking.hint());
        addTo(all, asking.subject());
        addTo(all, asking.summary());
        all.addAll(asking.messages().values());
        return all;
    }

    /** The same question in other words; a type with words of its own besides adds them. */
    public Q worded(UnaryOperator<Text> words) {
        return with(asking.worded(words));
    }

    private static void addTo(List<Text> all, @Nullable Text text) {
        if (text != null) {
            all.add(text);
        }
    }

    @Override
    public final String toString() {
        return "question " + property();
    }
}
