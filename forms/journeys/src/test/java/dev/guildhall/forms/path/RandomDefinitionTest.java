package dev.guildhall.forms.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.condition.Conditions;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.JourneyDefinitionException;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** Definitions made at random, broken ones too: each is refused with reasons, or every walk through it comes to an end. */
class RandomDefinitionTest {

    private static final Text ASK = Text.of("Well?", "Wel?");

    /** What they fill. */
    public record Form(Boolean p0, Boolean p1, Size p2, Boolean p3, Integer p4, Size p5, Boolean p6, Integer p7) {}

    /** An enum. */
    public enum Size {
        SMALL,
        MEDIUM,
        LARGE
    }

    private static final List<Size> SIZES = List.of(Size.values());

    private static final int PROPERTIES = 8;

    /** Definitions and answers at random. */
    private static final class Any {
        private final Random random;

        Any(long seed) {
            this.random = new Random(seed);
        }

        private boolean oneIn(int chances) {
            return random.nextInt(chances) == 0;
        }

        private Question question(int number) {
            String property = "p" + number;
            Question asked = switch (number) {
                case 2, 5 ->
                    Questions.choice(
                            property,
                            ASK,
                            Option.of(Size.SMALL, ASK),
                            Option.of(Size.MEDIUM, ASK),
                            Option.of(Size.LARGE, ASK));
                case 4, 7 ->
                    oneIn(3) ? Questions.wholeNumber(property, ASK).optional() : Questions.wholeNumber(property, ASK);
                default -> Questions.yesNo(property, oneIn(4) ? Text.of("((p" + random.nextInt(9) + "|x))?") : ASK);
            };
            return asked;
        }

        private Condition condition(int depth, int before) {
            int number = random.nextInt(oneIn(12) ? PROPERTIES + 1 : Math.max(1, before));
            String property = "p" + number;
            if (depth > 0 && oneIn(3)) {
                Condition one = condition(depth - 1, before);
                return switch (random.nextInt(3)) {
                    case 0 -> Conditions.not(one);
                    case 1 -> Conditions.and(one, condition(depth - 1, before));
                    default -> Conditions.or(one, condition(depth - 1, before));
                };
            }
            if (oneIn(8)) {
                return Conditions.isBlank(property);
            }
            return switch (number) {
                case 2, 5 -> Conditions.is(property, SIZES.get(random.nextInt(3)));
                case 4, 7 -> Conditions.moreThan(property, random.nextInt(5));
                default -> Conditions.is(property, random.nextBoolean());
            };
        }

        /** Pages mostly in order and routes mostly forward, with every kind of mistake now and then. */
        private JourneyBuilder<Form> definition(int mistakes) {
            JourneyBuilder<Form> builder = Journey.of("form", Form.class);
            for (int i = 0; i < PROPERTIES; i++) {
                if (mistakes > 0 && oneIn(20)) {
                    continue;
                }
                builder =
                        builder.page("page-" + i, question(mistakes > 0 && oneIn(20) ? random.nextInt(PROPERTIES) : i));
                for (int route = random.nextInt(3); route > 0; route--) {
                    builder = builder.when(condition(2, i + 1)).goTo(target(i, mistakes));
                }
                if (oneIn(mistakes > 0 ? 8 : 40)) {
                    builder = builder.goTo(target(i, mistakes));
                }
            }
            builder = builder.exit("sorry", ASK);
            return mistakes > 0 && oneIn(20) ? builder : builder.checkAnswers();
        }

        private String target(int from, int mistakes) {
            if (mistakes > 0 && oneIn(6)) {
                return oneIn(3) ? "nowhere" : "page-" + random.nextInt(PROPERTIES);
            }
            int to = from + 1 + random.nextInt(PROPERTIES - from);
            return oneIn(4) ? "sorry" : to >= PROPERTIES ? "check-answers" : "page-" + to;
        }

        private Answers answers() {
            Map<String, Answer> answers = new HashMap<>();
            for (int i = 0; i < PROPERTIES; i++) {
                if (!oneIn(8)) {
                    answers.put("p" + i, answer(i));
                }
            }
            return Answers.of(answers);
        }

        private Answer answer(int number) {
            return switch (number) {
                case 2, 5 -> new Answer.OfChoice(SIZES.get(random.nextInt(3)).name());
                case 4, 7 ->
                    oneIn(4)
                            ? new Answer.Blank()
                            : new Answer.OfNumber(java.math.BigDecimal.valueOf(random.nextInt(6)));
                default -> new Answer.OfYesNo(random.nextBoolean());
            };
        }
    }

    private static Optional<Journey<Form>> built(JourneyBuilder<Form> builder) {
        try {
            return Optional.of(builder.build());
        } catch (JourneyDefinitionException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.page()).isNotBlank();
                assertThat(problem.cause()).isNotBlank();
                assertThat(problem.mend()).isNotBlank();
            });
            assertThat(refused.problems().get(0).isError()).isTrue();
            return Optional.empty();
        }
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void any_definition_is_refused_with_reasons_or_every_walk_through_it_ends(@ForAll long seed) {
        Any any = new Any(seed);
        Optional<Journey<Form>> journey = built(any.definition(any.random.nextInt(3)));

        Statistics.collect(journey.isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true).count(count -> count > 50);
            coverage.check(false).count(count -> count > 50);
        });
        journey.ifPresent(sound -> {
            for (int walk = 0; walk < 10; walk++) {
                Path path = Path.of(sound, any.answers());
                assertThat(path.pages())
                        .doesNotHaveDuplicates()
                        .hasSizeLessThanOrEqualTo(sound.pages().size());
                assertThat(path.firstIncomplete().isPresent()
                                || path.last() instanceof Page.ExitPage
                                || path.last() instanceof Page.CheckAnswersPage)
                        .as("a walk stops at a question or ends at an end")
                        .isTrue();
            }
        });
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void no_answer_off_the_path_is_read_by_any_condition(@ForAll long seed) {
        Any any = new Any(seed);
        built(any.definition(0)).ifPresent(journey -> {
            Answers answers = any.answers();
            Path path = Path.of(journey, answers);
            List<String> off = new ArrayList<>(answers.properties());
            off.removeAll(path.answers().properties());

            Answers others = answers;
            for (String property : off) {
                others = any.oneIn(2)
                        ? others.without(property)
                        : others.with(property, any.answer(Integer.parseInt(property.substring(1))));
            }
            // the first incomplete page may now be complete: take its own answers as they were
            Path same = Path.of(journey, path.firstIncomplete().isPresent() ? path.answers() : others);

            assertThat(same.pages()).isEqualTo(path.pages());
            assertThat(same.answers()).isEqualTo(path.answers());
        });
    }
}
