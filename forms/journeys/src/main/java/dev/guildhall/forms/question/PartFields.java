package dev.guildhall.forms.question;

import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import java.util.ArrayList;
import java.util.List;

/** Asks for the parts of an answer with a field for each. */
final class PartFields {

    private PartFields() {}

    static Component of(Question question, List<Part> parts, QuestionView view) {
        String hintId = question.property() + "-hint";
        List<Component> content = new ArrayList<>();
        question.hint()
                .ifPresent(hint -> content.add(
                        Hint.builder().text(view.in(hint)).id(hintId).build()));
        parts.forEach(part -> content.add(field(question.property(), part, view)));
        Fieldset fieldset = Choosing.fieldset(question, view);
        return fieldset.around(question.hint().isPresent() ? hintId : "", "", Html.join(content));
    }

    static Component field(String property, Part part, QuestionView view) {
        String field = part.field(property);
        return part.isChosen()
                ? Selects.part(part, field, view)
                : Fields.input(field, view.in(part.label()), part.field(), view).build();
    }
}
