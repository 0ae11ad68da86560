package dev.guildhall.forms.page;

import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.support.Feedback;
import dev.guildhall.forms.support.Satisfaction;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shows the page that asks how satisfied a person is, and the one that thanks them.
 *
 * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-user-satisfaction">Service Manual:
 *     measuring user satisfaction</a>
 */
public final class FeedbackPages {

    /** The field with the chosen satisfaction. */
    public static final String SATISFACTION = "satisfaction";

    /** The field with the comment. */
    public static final String COMMENT = "comment";

    private final Site site;

    public FeedbackPages(Site site) {
        this.site = site;
    }

    /**
     * What is wrong with a form, in the order of its fields.
     *
     * <p>A satisfaction that was not chosen, or a comment that is longer than {@link Feedback#MAX_COMMENT} characters.
     */
    public enum Mistake {
        NOT_CHOSEN(SATISFACTION),
        TOO_LONG(COMMENT);

        private final String field;

        Mistake(String field) {
            this.field = field;
        }

        Text message() {
            return this == NOT_CHOSEN ? FeedbackWords.NOT_CHOSEN : FeedbackWords.TOO_LONG;
        }
    }

    /** What the page asks, however it is shown. */
    public static Beside asking() {
        Option[] options = Stream.of(Satisfaction.values())
                .map(each -> Option.of(valueOf(each), FeedbackWords.of(each)))
                .toArray(Option[]::new);
        return Beside.telling(FeedbackWords.TITLE, List.of())
                .asking(
                        Questions.choice(SATISFACTION, FeedbackWords.SATISFACTION, options),
                        Questions.longText(COMMENT, FeedbackWords.COMMENT)
                                .hint(FeedbackWords.COMMENT_HINT)
                                .optional());
    }

    /** The mistake at its field. */
    public static FieldError error(Mistake mistake) {
        return ReturnWords.error(mistake.field, mistake.message());
    }

    /** What a browser sends for a satisfaction. */
    public static String valueOf(Satisfaction satisfaction) {
        return satisfaction.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The feedback page.
     *
     * @param chosen the satisfaction that is chosen already
     * @param comment what stands in the comment already; may be empty
     * @param mistakes what was wrong; empty when it is shown for the first time
     * @param form where it is sent
     * @param language the language to show it in
     */
    public Html ask(
            Optional<Satisfaction> chosen, String comment, List<Mistake> mistakes, Form form, Language language) {
        List<Component> main = new ArrayList<>();
        if (!mistakes.isEmpty()) {
            main.add(ErrorSummary.builder()
                    .titleText(Words.ERROR_TITLE.in(language))
                    .errorList(mistakes.stream()
                            .map(mistake ->
                                    ErrorSummary.Item.of(mistake.message().in(language), "#" + mistake.field))
                            .toList())
                    .build());
        }
        main.add(new HeadingView(FeedbackWords.TITLE.in(language), HeadingView.Size.L));
        main.add(new FormView(
                form.action(),
                form.csrf(),
                List.of(satisfaction(chosen, mistakes, language), comment(comment, mistakes, language)),
                FeedbackWords.SEND.in(language)));
        String title = FeedbackWords.TITLE.in(language);
        return site.page(
                language,
                Words.titled(title, mistakes, language),
                site.addresses().feedback(),
                Html.empty(),
                main);
    }

    private static Component satisfaction(Optional<Satisfaction> chosen, List<Mistake> mistakes, Language language) {
        Radios.Builder radios = Radios.builder()
                .name(SATISFACTION)
                .idPrefix(SATISFACTION)
                .fieldset(Fieldset.builder()
                        .legend(Legend.builder()
                                .text(FeedbackWords.SATISFACTION.in(language))
                                .classes("govuk-fieldset__legend--m")
                                .build())
                        .build())
                .value(chosen.map(FeedbackPages::valueOf).orElse(""));
        if (mistakes.contains(Mistake.NOT_CHOSEN)) {
            radios.errorMessage(shown(Mistake.NOT_CHOSEN, language));
        }
        for (Satisfaction each : Satisfaction.values()) {
            radios.item(Radios.Item.of(valueOf(each), FeedbackWords.of(each).in(language)));
        }
        return radios.build();
    }

    private static Component comment(String comment, List<Mistake> mistakes, Language language) {
        CharacterCount.Builder field = CharacterCount.builder()
                .name(COMMENT)
                .id(COMMENT)
                .value(comment)
                .maxlength(Feedback.MAX_COMMENT)
                .label(Label.builder()
                        .text(FeedbackWords.COMMENT.in(language))
                        .classes("govuk-label--m")
                        .build())
                .hint(Hint.of(FeedbackWords.COMMENT_HINT.in(language)))
                .textareaDescriptionText(FeedbackWords.allowed().in(language))
                .charactersUnderLimitText(FeedbackWords.left(language))
                .charactersAtLimitText(FeedbackWords.atLimit().in(language))
                .charactersOverLimitText(FeedbackWords.over(language));
        if (mistakes.contains(Mistake.TOO_LONG)) {
            field.errorMessage(shown(Mistake.TOO_LONG, language));
        }
        return field.build();
    }

    private static ErrorMessage shown(Mistake mistake, Language language) {
        return ErrorMessage.builder()
                .text(mistake.message().in(language))
                .visuallyHiddenText(Words.ERROR.in(language))
                .build();
    }

    /** What the page says that thanks. */
    public static Beside thanking() {
        return Beside.telling(FeedbackWords.SENT, List.of(Block.paragraph(FeedbackWords.SENT_DETAILS)));
    }

    /** The page that thanks. */
    public Html sent(Language language) {
        Beside said = thanking();
        String title = said.title().in(language);
        return site.aside(
                language,
                title,
                site.addresses().feedbackSent(),
                List.of(new HeadingView(title, HeadingView.Size.L), new BlocksView(said.blocks(), language)));
    }
}
