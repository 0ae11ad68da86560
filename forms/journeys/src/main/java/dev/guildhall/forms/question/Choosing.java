package dev.guildhall.forms.question;

import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.core.text.Text;
import java.util.List;

/** Asks with radios and checkboxes. */
final class Choosing {

    private static final Text OR = Text.of("or", "neu");

    private Choosing() {}

    static Component yesOrNo(YesNoQuestion question, Text yes, Text no, QuestionView view) {
        return radios(question, view)
                .item(Radios.Item.of("yes", view.in(yes)))
                .item(Radios.Item.of("no", view.in(no)))
                .classes("govuk-radios--inline")
                .build();
    }

    static Component one(ChoiceQuestion question, QuestionView view) {
        Radios.Builder radios = radios(question, view);
        for (Option option : question.options()) {
            if (option.isExclusive()) {
                radios.item(Radios.Item.divider(view.in(OR)));
            }
            Radios.Item.Builder item =
                    Radios.Item.builder().value(option.value()).text(view.in(option.label()));
            option.hint().ifPresent(hint -> item.hint(hint(hint, view)));
            if (!option.revealed().isEmpty()) {
                item.conditional(revealed(option, view));
            }
            radios.item(item.build());
        }
        return radios.build();
    }

    static Component several(ChoicesQuestion question, QuestionView view) {
        List<String> chosen = view.entered().all(question.property());
        Checkboxes.Builder checkboxes = Checkboxes.builder()
                .name(question.property())
                .idPrefix(question.property())
                .fieldset(fieldset(question, view));
        question.hint().ifPresent(hint -> checkboxes.hint(hint(hint, view)));
        view.errorAt(question.property())
                .ifPresent(message -> checkboxes.errorMessage(Fields.error(message, view.language())));
        for (Option option : question.options()) {
            if (option.isExclusive()) {
                checkboxes.item(Checkboxes.Item.divider(view.in(OR)));
            }
            Checkboxes.Item.Builder item =
                    Checkboxes.Item.builder().value(option.value()).text(view.in(option.label()));
            option.hint().ifPresent(hint -> item.hint(hint(hint, view)));
            if (option.isExclusive()) {
                item.exclusive();
            }
            if (chosen.contains(option.value())) {
                item.checked();
            }
            if (!option.revealed().isEmpty()) {
                item.conditional(revealed(option, view));
            }
            checkboxes.item(item.build());
        }
        return checkboxes.build();
    }

    private static Radios.Builder radios(Question question, QuestionView view) {
        Radios.Builder radios = Radios.builder()
                .name(question.property())
                .idPrefix(question.property())
                .fieldset(fieldset(question, view))
                .value(view.typed(question.property()));
        question.hint().ifPresent(hint -> radios.hint(hint(hint, view)));
        view.errorAt(question.property())
                .ifPresent(message -> radios.errorMessage(Fields.error(message, view.language())));
        return radios;
    }

    private static Html revealed(Option option, QuestionView view) {
        return Html.join(option.revealed().stream()
                .map(question -> question.view(view.within()))
                .toList());
    }

    static Hint hint(Text hint, QuestionView view) {
        return Hint.of(view.in(hint));
    }

    static Fieldset fieldset(Question question, QuestionView view) {
        Legend.Builder legend = Legend.builder().text(view.in(question.wording()));
        if (view.heading() == QuestionView.Heading.QUESTION) {
            legend.pageHeading().classes("govuk-fieldset__legend--l");
        } else {
            legend.classes("govuk-fieldset__legend--m");
        }
        return Fieldset.builder().legend(legend.build()).build();
    }
}
