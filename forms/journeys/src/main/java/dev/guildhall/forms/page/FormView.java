package dev.guildhall.forms.page;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;

/**
 * A form that is sent back to the page that shows it.
 *
 * @param action where it is sent
 * @param csrf the token that proves that it was rendered for this person
 * @param fields what it asks, in order
 * @param button what its button says
 * @param encoding whether files are sent with it
 */
record FormView(String action, String csrf, List<Component> fields, String button, Encoding encoding)
        implements Component {

    /** How it is sent. */
    enum Encoding {
        PLAIN,
        WITH_FILES
    }

    FormView(String action, String csrf, List<Component> fields, String button) {
        this(action, csrf, fields, button, Encoding.PLAIN);
    }

    /** A form that says of which answers its page was made. */
    static FormView stamped(Form form, List<Component> fields, String button) {
        List<Component> all = new ArrayList<>();
        all.add(new HiddenView(Form.STAMP_FIELD, form.stamp()));
        all.addAll(fields);
        return new FormView(form.action(), form.csrf(), all, button);
    }

    /** The name of the field that holds the CSRF token. */
    static final String CSRF_FIELD = "csrf";

    FormView {
        fields = List.copyOf(fields);
    }

    Component submit() {
        return Button.builder().text(button).type("submit").preventDoubleClick().build();
    }

    boolean hasFiles() {
        return encoding == Encoding.WITH_FILES;
    }

    String csrfField() {
        return CSRF_FIELD;
    }

    /** The address only: the token is a secret, and the fields hold what was typed. */
    @Override
    public String toString() {
        return "form to " + action;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteformGenerated.render(EscapingOutput.over(output), null, this);
    }
}
