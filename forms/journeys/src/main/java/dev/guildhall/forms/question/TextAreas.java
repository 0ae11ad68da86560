package dev.guildhall.forms.question;

import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.textarea.Textarea;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.TextLimit;

/** Asks with a text area, which counts where the text is limited. */
final class TextAreas {

    private static final Text UP_TO_CHARACTERS =
            Text.of("You can enter up to %{count} characters", "Gallwch roi hyd at %{count} nod");
    private static final Text UP_TO_WORDS =
            Text.of("You can enter up to %{count} words", "Gallwch roi hyd at %{count} gair");

    private TextAreas() {}

    static Component of(LongTextQuestion question, int rows, String autocomplete, QuestionView view) {
        TextLimit limit = view.limit(question.property());
        return limit.isGiven() ? counted(question, rows, limit, view) : plain(question, rows, autocomplete, view);
    }

    private static Component plain(LongTextQuestion question, int rows, String autocomplete, QuestionView view) {
        String name = question.property();
        Textarea.Builder area = Textarea.builder()
                .name(name)
                .id(name)
                .label(Fields.label(question, view))
                .rows(rows)
                .value(view.typed(name));
        if (!autocomplete.isEmpty()) {
            area.autocomplete(autocomplete);
        }
        question.hint().ifPresent(hint -> area.hint(Choosing.hint(hint, view)));
        view.errorAt(name).ifPresent(message -> area.errorMessage(Fields.error(message, view.language())));
        return area.build();
    }

    private static Component counted(LongTextQuestion question, int rows, TextLimit limit, QuestionView view) {
        String name = question.property();
        CharacterCount.Builder count = CharacterCount.builder()
                .name(name)
                .id(name)
                .label(Fields.label(question, view))
                .rows(rows)
                .value(view.typed(name));
        if (limit.words().isPresent()) {
            count.maxwords(limit.words().getAsInt()).textareaDescriptionText(view.in(UP_TO_WORDS));
        } else {
            count.maxlength(limit.characters().orElseThrow()).textareaDescriptionText(view.in(UP_TO_CHARACTERS));
        }
        if (view.language() == Language.WELSH) {
            welsh(count);
        }
        question.hint().ifPresent(hint -> count.hint(Choosing.hint(hint, view)));
        view.errorAt(name).ifPresent(message -> count.errorMessage(Fields.error(message, view.language())));
        return count.build();
    }

    private static void welsh(CharacterCount.Builder count) {
        count.charactersUnderLimitText(PluralText.of("Mae gennych %{count} nod ar ôl"))
                .charactersAtLimitText("Nid oes gennych unrhyw nodau ar ôl")
                .charactersOverLimitText(PluralText.of("Mae gennych %{count} nod yn ormod"))
                .wordsUnderLimitText(PluralText.of("Mae gennych %{count} gair ar ôl")
                        .and(Rule.TWO, "Mae gennych %{count} air ar ôl"))
                .wordsAtLimitText("Nid oes gennych unrhyw eiriau ar ôl")
                .wordsOverLimitText(PluralText.of("Mae gennych %{count} gair yn ormod")
                        .and(Rule.TWO, "Mae gennych %{count} air yn ormod"));
    }
}
