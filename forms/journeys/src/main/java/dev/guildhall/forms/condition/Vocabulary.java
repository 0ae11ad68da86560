package dev.guildhall.forms.condition;

import dev.guildhall.core.text.Text;

/** What properties and their options are called where a condition is put into words. */
public interface Vocabulary {

    /** Properties and options by the names that the definition gives them. */
    Vocabulary PROPERTIES = new Vocabulary() {
        @Override
        public Text property(String property) {
            return Text.same(property);
        }

        @Override
        public Text option(String property, String option) {
            return Text.same(option);
        }
    };

    /** What the property is called. */
    Text property(String property);

    /** What the option of the property's question is called. */
    Text option(String property, String option);
}
