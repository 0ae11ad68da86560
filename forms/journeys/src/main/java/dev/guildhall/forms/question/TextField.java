package dev.guildhall.forms.question;

import java.util.function.UnaryOperator;

/** What a text field expects. */
record TextField(String autocomplete, Width width, Keyboard keyboard, String prefix, UnaryOperator<String> form) {

    static TextField plain() {
        return new TextField("", Width.FULL, Keyboard.WORDS, "", UnaryOperator.identity());
    }

    TextField withAutocomplete(String purpose) {
        return new TextField(purpose, width, keyboard, prefix, form);
    }

    TextField withWidth(Width wanted) {
        return new TextField(autocomplete, wanted, keyboard, prefix, form);
    }

    TextField withKeyboard(Keyboard wanted) {
        return new TextField(autocomplete, width, wanted, prefix, form);
    }

    TextField withForm(UnaryOperator<String> wanted) {
        return new TextField(autocomplete, width, keyboard, prefix, wanted);
    }

    TextField withPrefix(String wanted) {
        return new TextField(autocomplete, width, keyboard, wanted, form);
    }
}
