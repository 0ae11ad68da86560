package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.ChoiceQuestion;
import dev.guildhall.forms.question.DateQuestion;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.question.TextQuestion;
import java.util.List;
import java.util.function.Predicate;

/**
 * Questions about equality, each for a page of its own.
 *
 * <pre>{@code
 * .page("sex", EqualityQuestions.sex("sex"))
 * .page("ethnic-group", EqualityQuestions.ethnicGroup("ethnicGroup"))
 * .when(isNot("ethnicGroup", EthnicGroup.ASIAN)).goTo("religion")
 * .page("background", EqualityQuestions.ethnicBackground("background", EthnicGroup.ASIAN, "ownBackground"))
 * }</pre>
 *
 * <p>Every one offers "Prefer not to say", but for the date of birth, which may be left blank. The properties are the
 * enums of this package; where the person may describe themselves, a {@code String} beside it. Ask them apart from what
 * the service needs, say why, and take advice on data protection first.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/equality-information/">Design System: equality
 *     information</a>
 */
public final class EqualityQuestions {

    private static final Text OWN_WORDS =
            Text.of("How would you describe it? (optional)", "Sut fyddech chi’n ei ddisgrifio? (dewisol)");

    private EqualityQuestions() {}

    /** When the person was born; the property is a {@code LocalDate}, {@code null} when they prefer not to say. */
    public static DateQuestion dateOfBirth(String property) {
        return Questions.dateOfBirth(
                        property,
                        Text.of("What is your date of birth? (optional)", "Beth yw eich dyddiad geni? (dewisol)"))
                .hint(Text.of(
                        "For example, 31 3 1980. If you prefer not to say, leave it blank",
                        "Er enghraifft, 31 3 1980. Os yw’n well gennych beidio â dweud, gadewch yn wag"))
                .optional();
    }

    /** Whether the person has a lasting condition or illness; the property is a {@link Disability}. */
    public static ChoiceQuestion disability(String property) {
        return choice(
                        property,
                        Text.of(
                                "Do you have a physical or mental health condition or illness that has lasted, or will"
                                        + " last, 12 months or more?",
                                "Oes gennych chi gyflwr neu salwch corfforol neu feddyliol sydd wedi para, neu a fydd yn"
                                        + " para, 12 mis neu fwy?"),
                        List.of(Disability.values()))
                .called(Text.of(
                        "if you have a lasting condition or illness", "a oes gennych gyflwr neu salwch parhaus"))
                .summarisedAs(Text.of("Lasting condition or illness", "Cyflwr neu salwch parhaus"));
    }

    /** How far it keeps the person from daily activities; the property is a {@link DisabilityImpact}. */
    public static ChoiceQuestion disabilityImpact(String property) {
        return choice(
                        property,
                        Text.of(
                                "Does your condition or illness make it harder to carry out daily activities?",
                                "A yw eich cyflwr neu salwch yn ei gwneud yn anoddach cyflawni gweithgareddau dyddiol?"),
                        List.of(DisabilityImpact.values()))
                .called(Text.of(
                        "how far it affects daily activities", "faint y mae’n effeithio ar weithgareddau dyddiol"))
                .summarisedAs(Text.of("Effect on daily activities", "Effaith ar weithgareddau dyddiol"));
    }

    /** The person's broad ethnic group; the property is an {@link EthnicGroup}. */
    public static ChoiceQuestion ethnicGroup(String property) {
        return choice(
                        property,
                        Text.of("What is your ethnic group?", "Beth yw eich grŵp ethnig?"),
                        List.of(EthnicGroup.values()))
                .called(Text.of("your ethnic group", "eich grŵp ethnig"))
                .summarisedAs(Text.of("Ethnic group", "Grŵp ethnig"));
    }

    /**
     * The person's background within a group; the property is an {@link EthnicBackground}.
     *
     * @param ownWords the {@code String} property for a description of their own
     */
    public static ChoiceQuestion ethnicBackground(String property, EthnicGroup group, String ownWords) {
        return choice(
                        property,
                        Text.of("Which best describes your background?", "Pa un sy’n disgrifio eich cefndir orau?"),
                        EthnicBackground.of(group),
                        EthnicBackground::isOther,
                        ownWords)
                .called(Text.of("your background", "eich cefndir"))
                .summarisedAs(Text.of("Ethnic background", "Cefndir ethnig"));
    }

    /** Whether the person is married or in a civil partnership; the property is a {@link MaritalStatus}. */
    public static ChoiceQuestion maritalStatus(String property) {
        return choice(
                        property,
                        Text.of(
                                "What is your legal marital or civil partnership status?",
                                "Beth yw eich statws priodasol neu bartneriaeth sifil cyfreithiol?"),
                        List.of(MaritalStatus.values()))
                .called(Text.of(
                        "your marital or civil partnership status", "eich statws priodasol neu bartneriaeth sifil"))
                .summarisedAs(
                        Text.of("Marital or civil partnership status", "Statws priodasol neu bartneriaeth sifil"));
    }

    /**
     * The person's religion; the property is a {@link Religion}.
     *
     * @param ownWords the {@code String} property for a description of their own
     */
    public static ChoiceQuestion religion(String property, String ownWords) {
        return choice(
                        property,
                        Text.of("What is your religion?", "Beth yw eich crefydd?"),
                        List.of(Religion.values()),
                        religion -> religion == Religion.OTHER,
                        ownWords)
                .called(Text.of("your religion", "eich crefydd"))
                .summarisedAs(Text.of("Religion", "Crefydd"));
    }

    /** The person's sex; the property is a {@link Sex}. */
    public static ChoiceQuestion sex(String property) {
        return choice(property, Text.of("What is your sex?", "Beth yw eich rhyw?"), List.of(Sex.values()))
                .called(Text.of("your sex", "eich rhyw"))
                .summarisedAs(Text.of("Sex", "Rhyw"));
    }

    /**
     * Whether the person's gender is the one that they were registered with; the property is a {@link GenderIdentity}.
     *
     * @param ownWords the {@code String} property for their gender in their own words
     */
    public static ChoiceQuestion genderIdentity(String property, String ownWords) {
        return choice(
                        property,
                        Text.of(
                                "Is your gender the same as the sex you were registered with at birth?",
                                "A yw eich rhywedd yr un fath â’r rhyw y cawsoch eich cofrestru ag ef adeg eich geni?"),
                        List.of(GenderIdentity.values()),
                        identity -> identity == GenderIdentity.DIFFERENT,
                        ownWords)
                .called(Text.of(
                        "if your gender is the same as the sex you were registered with",
                        "a yw eich rhywedd yr un fath â’r rhyw y cawsoch eich cofrestru ag ef"))
                .summarisedAs(Text.of("Gender same as registered sex", "Rhywedd yr un fath â’r rhyw a gofrestrwyd"));
    }

    /**
     * The person's sexual orientation; the property is a {@link SexualOrientation}.
     *
     * @param ownWords the {@code String} property for a description of their own
     */
    public static ChoiceQuestion sexualOrientation(String property, String ownWords) {
        return choice(
                        property,
                        Text.of(
                                "Which best describes your sexual orientation?",
                                "Pa un sy’n disgrifio eich cyfeiriadedd rhywiol orau?"),
                        List.of(SexualOrientation.values()),
                        orientation -> orientation == SexualOrientation.OTHER,
                        ownWords)
                .called(Text.of("your sexual orientation", "eich cyfeiriadedd rhywiol"))
                .summarisedAs(Text.of("Sexual orientation", "Cyfeiriadedd rhywiol"));
    }

    private static <C extends Enum<C> & Category> ChoiceQuestion choice(
            String property, Text wording, List<C> categories) {
        return choice(property, wording, categories, category -> false, "");
    }

    private static <C extends Enum<C> & Category> ChoiceQuestion choice(
            String property, Text wording, List<C> categories, Predicate<C> isDescribed, String ownWords) {
        Option[] options = categories.stream()
                .map(category -> {
                    Option option = Option.of(category, category.label());
                    Option apart = category.name().equals("PREFER_NOT_TO_SAY") ? option.exclusive() : option;
                    return isDescribed.test(category) ? apart.reveals(inOwnWords(ownWords)) : apart;
                })
                .toArray(Option[]::new);
        return Questions.choice(property, wording, options);
    }

    private static TextQuestion inOwnWords(String property) {
        return Questions.text(property, OWN_WORDS)
                .called(Text.of("your description", "eich disgrifiad"))
                .summarisedAs(Text.of("In your own words", "Yn eich geiriau eich hun"))
                .autocomplete("off")
                .optional();
    }
}
