package dev.guildhall.components.json;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.formgroup.FormGroup;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the parts that several components have. */
final class Parts {

    private static final List<String> PLURAL_RULES = List.of("zero", "one", "two", "few", "many", "other");

    private Parts() {}

    /** A hint on its own. */
    static Hint hintWithId(Options o) {
        return hint(o, o.text("id"));
    }

    /** A hint that another component gives its id. */
    static Hint hint(Options o) {
        return hint(o.ignore("id"), "");
    }

    private static Hint hint(Options o, String id) {
        return o.done(Hint.builder()
                .id(id)
                .html(o.content("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    /** An error message on its own. */
    static ErrorMessage errorMessageWithId(Options o) {
        return errorMessage(o, o.text("id"));
    }

    /** An error message that another component gives its id. */
    static ErrorMessage errorMessage(Options o) {
        return errorMessage(o.ignore("id"), "");
    }

    private static ErrorMessage errorMessage(Options o, String id) {
        return o.done(ErrorMessage.builder()
                .id(id)
                .html(o.content("html", "text"))
                .visuallyHiddenText(o.isGiven("visuallyHiddenText") ? o.text("visuallyHiddenText") : "Error")
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    /** A label on its own. */
    static Label labelWithFor(Options o) {
        return label(o, Label.builder().forId(o.text("for")));
    }

    /** A label that another component gives the id of its control. */
    static Label label(Options o) {
        return label(o.ignore("for"), Label.builder());
    }

    private static Label label(Options o, Label.Builder label) {
        label.html(o.truthyContent("html", "text")).classes(o.text("classes")).attributes(o.attributes("attributes"));
        if (o.isTruthy("isPageHeading")) {
            label.pageHeading();
        }
        return o.done(label.build());
    }

    static Fieldset fieldset(Options o) {
        Fieldset.Builder fieldset = Fieldset.builder()
                .describedBy(o.text("describedBy"))
                .role(o.text("role"))
                .html(o.untrimmedMarkup("html"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("legend")) {
            fieldset.legend(legend(o.part("legend")));
        }
        return o.done(fieldset.build());
    }

    private static Legend legend(Options o) {
        Legend.Builder legend =
                Legend.builder().html(o.truthyContent("html", "text")).classes(o.text("classes"));
        if (o.isTruthy("isPageHeading")) {
            legend.pageHeading();
        }
        return o.done(legend.build());
    }

    /** The box around a single control. */
    static FormGroup formGroup(Options options) {
        if (!options.isTruthy("formGroup")) {
            return FormGroup.PLAIN;
        }
        Options o = options.part("formGroup");
        return formGroup(o, beside(o, "beforeInput"), beside(o, "afterInput"));
    }

    /** The box around an input, which unlike other controls shows what stands beside it only when that is truthy. */
    static FormGroup formGroupOfInput(Options options) {
        if (!options.isTruthy("formGroup")) {
            return FormGroup.PLAIN;
        }
        Options o = options.part("formGroup");
        return formGroup(o, truthyBeside(o, "beforeInput"), truthyBeside(o, "afterInput"));
    }

    /** The box around a control that trims the end of what stands after it, be it text. */
    static FormGroup formGroupTrimmedAfter(Options options) {
        FormGroup group = formGroup(options);
        if (!options.isTruthy("formGroup")) {
            return group;
        }
        Value after = options.part("formGroup").value("afterInput");
        if (after instanceof Value.Obj members && !new Options("", members).isTruthy("html")) {
            String text = new Options("", members).printed("text");
            return new FormGroup(
                    group.beforeInput(), Html.text(Whitespace.trimEnd(text)), group.classes(), group.attributes());
        }
        return group;
    }

    /** The box around several controls, whose options have other names in the reference. */
    static FormGroup formGroupOfSeveral(Options options) {
        if (!options.isTruthy("formGroup")) {
            return FormGroup.PLAIN;
        }
        Options o = options.part("formGroup");
        return formGroup(o, beside(o, "beforeInputs"), beside(o, "afterInputs"));
    }

    private static FormGroup formGroup(Options o, Html before, Html after) {
        return o.done(FormGroup.builder()
                .beforeInput(before)
                .afterInput(after)
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }

    private static Html truthyBeside(Options group, String name) {
        if (!group.isTruthy(name)) {
            return Html.empty();
        }
        Options o = group.part(name);
        return o.done(o.truthyContent("html", "text"));
    }

    private static Html beside(Options group, String name) {
        if (!group.isTruthy(name)) {
            return Html.empty();
        }
        Options o = group.part(name);
        return o.done(o.content("html", "text"));
    }

    /** A wording in the forms that a language has for different numbers. */
    static PluralText plural(Options o) {
        List<PluralText.Form> forms = new ArrayList<>();
        for (String name : o.names()) {
            if (PLURAL_RULES.contains(name)) {
                PluralText.Rule rule = PluralText.Rule.valueOf(name.toUpperCase(Locale.ROOT));
                forms.add(new PluralText.Form(rule, o.printed(name)));
            }
        }
        return o.ignore(PLURAL_RULES).done(new PluralText(forms));
    }

    /** What stands for a flag whose value is neither true nor false. */
    static Attributes odd(Attributes attributes, String name, Optional<String> printed) {
        return printed.isPresent()
                ? attributes.instead(new Attributes.Attribute.Valued(name, printed.get()))
                : attributes;
    }

    /** These attributes and then those. */
    static Attributes joined(Attributes first, Attributes then) {
        List<Attributes.Attribute> all = new ArrayList<>(first.list());
        all.addAll(then.list());
        return new Attributes(all);
    }
}
