package dev.guildhall.forms.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** Gives a validator where the team brings none. */
public final class Validators {

    private Validators() {}

    /** Where a service says what day it is, whatever zone its servers are in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** As {@link #ofProvider(Clock)}, by the system's clock. */
    public static Validator ofProvider() {
        return ofProvider(Clock.systemUTC());
    }

    /**
     * The validator of the provider on the class path, such as Hibernate Validator. Needs no EL implementation, for the
     * messages that people read are made from the questions. Its today is the one in London.
     *
     * @param clock the time; its zone does not matter
     */
    public static Validator ofProvider(Clock clock) {
        Clock inLondon = clock.withZone(ZONE);
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> inLondon)
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
