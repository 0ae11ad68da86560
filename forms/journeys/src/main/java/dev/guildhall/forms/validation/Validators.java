package dev.guildhall.forms.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;

/** Gives a validator where the team brings none. */
public final class Validators {

    private Validators() {}

    /**
     * The validator of the provider on the class path, such as Hibernate Validator. Needs no EL implementation, for the
     * messages that people read are made from the questions.
     */
    public static Validator ofProvider() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new PlainMessages())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Gives messages as they were declared. */
    private static final class PlainMessages implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
