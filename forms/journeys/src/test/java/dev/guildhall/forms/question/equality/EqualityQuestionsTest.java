package dev.guildhall.forms.question.equality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Conditions;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.ChoiceQuestion;
import dev.guildhall.forms.question.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EqualityQuestionsTest {

    /** What a service that asks everything receives. */
    public record Equality(
            @Nullable LocalDate born,
            @Nullable Disability disability,
            @Nullable DisabilityImpact impact,
            @Nullable EthnicGroup group,
            @Nullable EthnicBackground background,
            @Nullable String ownBackground,
            @Nullable MaritalStatus marital,
            @Nullable Religion religion,
            @Nullable String ownReligion,
            @Nullable Sex sex,
            @Nullable GenderIdentity gender,
            @Nullable String ownGender,
            @Nullable SexualOrientation orientation,
            @Nullable String ownOrientation) {}

    private static List<ChoiceQuestion> choices() {
        return Stream.concat(
                        Stream.of(
                                EqualityQuestions.disability("disability"),
                                EqualityQuestions.disabilityImpact("impact"),
                                EqualityQuestions.ethnicGroup("group"),
                                EqualityQuestions.maritalStatus("marital"),
                                EqualityQuestions.religion("religion", "ownReligion"),
                                EqualityQuestions.sex("sex"),
                                EqualityQuestions.genderIdentity("gender", "ownGender"),
                                EqualityQuestions.sexualOrientation("orientation", "ownOrientation")),
                        Stream.of(EthnicGroup.values())
                                .map(group -> EqualityQuestions.ethnicBackground("background", group, "ownBackground")))
                .toList();
    }

    @Test
    void every_question_can_be_left_with_prefer_not_to_say() {
        for (ChoiceQuestion question : choices()) {
            Option last = question.options().get(question.options().size() - 1);

            assertThat(last.value()).isEqualTo("PREFER_NOT_TO_SAY");
            assertThat(last.label().english()).isEqualTo("Prefer not to say");
            assertThat(last.revealed()).isEmpty();
        }
        assertThat(EqualityQuestions.dateOfBirth("born").isOptional()).isTrue();
    }

    @Test
    void every_wording_is_in_welsh_too() {
        for (ChoiceQuestion question : choices()) {
            assertThat(question.wordings()).allMatch(text -> text.has(Language.WELSH));
        }
    }

    @Test
    void every_background_belongs_to_a_group_and_another_can_be_described() {
        for (EthnicGroup group : EthnicGroup.values()) {
            List<EthnicBackground> backgrounds = EthnicBackground.of(group);

            assertThat(backgrounds).contains(EthnicBackground.PREFER_NOT_TO_SAY);
            if (group != EthnicGroup.PREFER_NOT_TO_SAY) {
                assertThat(EqualityQuestions.ethnicBackground("background", group, "own")
                                .options())
                        .filteredOn(option -> !option.revealed().isEmpty())
                        .hasSize(1);
            }
        }
    }

    @Test
    void the_whole_set_makes_a_journey_in_two_languages() {
        Journey<Equality> journey = Journey.of("equality", Equality.class)
                .service(ServiceDetails.named(Text.of("Equality questions", "Cwestiynau cydraddoldeb"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page("born", EqualityQuestions.dateOfBirth("born"))
                .page("disability", EqualityQuestions.disability("disability"))
                .when(Conditions.isNot("disability", Disability.YES))
                .goTo("group")
                .page("impact", EqualityQuestions.disabilityImpact("impact"))
                .page("group", EqualityQuestions.ethnicGroup("group"))
                .when(Conditions.isNot("group", EthnicGroup.ASIAN))
                .goTo("marital")
                .page(
                        "background",
                        EqualityQuestions.ethnicBackground("background", EthnicGroup.ASIAN, "ownBackground"))
                .page("marital", EqualityQuestions.maritalStatus("marital"))
                .page("religion", EqualityQuestions.religion("religion", "ownReligion"))
                .page("sex", EqualityQuestions.sex("sex"))
                .page("gender", EqualityQuestions.genderIdentity("gender", "ownGender"))
                .page("orientation", EqualityQuestions.sexualOrientation("orientation", "ownOrientation"))
                .checkAnswers()
                .build();

        assertThat(journey.questions()).hasSize(14);
    }
}
