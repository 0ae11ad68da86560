package dev.guildhall.forms.path;

import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.condition.Conditions;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What random journeys fill: its questions, conditions on them and answers, each told by the first letter of its name. */
final class AnyForm {

    static final Text ASK = Text.of("Well?", "Wel?");

    /** The form: b is yes or no, s a size, n an optional number, t a name, r is revealed by s0, and two lists. */
    public record Form(
            Boolean b0,
            Boolean b1,
            Size s0,
            Boolean r0,
            Integer n0,
            @PersonalData String t0,
            List<Dog> dogs,
            Boolean b2,
            Size s1,
            List<Cat> cats,
            Boolean b3) {}

    /** An item. */
    public record Dog(Boolean bDog, Size sDog, @PersonalData String tDog, Boolean bTail) {}

    /** Another. */
    public record Cat(Boolean bCat, Integer nCat, Boolean bClaw) {}

    /** An enum. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    /** Outside of it. */
    enum Other {
        HUGE
    }

    /** What pages ask for, in order; r0 comes with s0. */
    static final List<String> ASKED = List.of("b0", "b1", "s0", "n0", "t0", "dogs", "b2", "s1", "cats", "b3");

    static final Map<String, List<String>> OF_ITEMS =
            Map.of("dogs", List.of("bDog", "sDog", "tDog", "bTail"), "cats", List.of("bCat", "nCat", "bClaw"));

    private final Random random;

    AnyForm(Random random) {
        this.random = random;
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <E> E any(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }

    static Question question(String property, Text wording) {
        return switch (property.charAt(0)) {
            case 's' -> {
                Option large = Option.of(Size.LARGE, ASK);
                yield Questions.choice(
                        property,
                        wording,
                        Option.of(Size.SMALL, ASK),
                        Option.of(Size.MEDIUM, ASK),
                        property.equals("s0") ? large.reveals(Questions.yesNo("r0", ASK)) : large);
            }
            case 'n' -> Questions.wholeNumber(property, wording).optional();
            case 't' -> Questions.fullName(property, wording);
            default -> Questions.yesNo(property, wording);
        };
    }

    /** A condition on some of these properties, which may be nested. */
    Condition condition(List<String> readable, int depth) {
        if (depth > 0 && oneIn(3)) {
            Condition one = condition(readable, depth - 1);
            return switch (random.nextInt(3)) {
                case 0 -> Conditions.not(one);
                case 1 -> Conditions.and(one, condition(readable, depth - 1));
                default -> Conditions.or(one, condition(readable, depth - 1));
            };
        }
        return on(any(readable));
    }

    Condition on(String property) {
        return switch (property.charAt(0)) {
            case 's' ->
                oneIn(3)
                        ? Conditions.isAnyOf(property, any(List.of(Size.values())), any(List.of(Size.values())))
                        : Conditions.is(property, any(List.of(Size.values())));
            case 'n' -> oneIn(3) ? Conditions.isBlank(property) : Conditions.moreThan(property, random.nextInt(5));
            case 't' -> Conditions.is(property, "Ada");
            case 'd', 'c' ->
                oneIn(2)
                        ? Conditions.hasMoreThan(property, random.nextInt(3))
                        : Conditions.hasAtMost(property, random.nextInt(3));
            default -> Conditions.is(property, random.nextBoolean());
        };
    }

    /** Answers to most questions, also where none is needed. */
    Answers answers() {
        Map<String, Answer> answers = new HashMap<>();
        for (String property : ASKED) {
            if (!oneIn(30)) {
                answers.put(property, answer(property));
            }
        }
        answers.put("r0", answer("r0"));
        return Answers.of(answers);
    }

    Answer answer(String property) {
        return switch (property.charAt(0)) {
            case 's' -> new Answer.OfChoice(any(List.of(Size.values())).name());
            case 'n' -> oneIn(4) ? new Answer.Blank() : new Answer.OfNumber(BigDecimal.valueOf(random.nextInt(6)));
            case 't' -> new Answer.OfText(oneIn(2) ? "Ada" : "Rex");
            case 'd', 'c' -> items(property);
            default -> new Answer.OfYesNo(random.nextBoolean());
        };
    }

    private OfItems items(String list) {
        OfItems items = OfItems.none();
        int number = 1;
        for (int i = random.nextInt(4); i > 0; i--) {
            Answers about = Answers.none();
            for (String property : OF_ITEMS.getOrDefault(list, List.of())) {
                about = oneIn(40) ? about : about.with(property, answer(property));
            }
            items = items.with(new Item(number, about));
            number += 1 + random.nextInt(2);
        }
        return oneIn(30) ? items : items.complete();
    }
}
