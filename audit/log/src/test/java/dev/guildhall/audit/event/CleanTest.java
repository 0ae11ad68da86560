package dev.guildhall.audit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.actor.Actor;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanTest {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    @Property(tries = 5_000)
    void every_name_is_accepted_or_refused_as_the_published_pattern_says(@ForAll("names") String name) {
        boolean fits = name.length() <= Clean.MAX_NAME_LENGTH;

        assertThat(accepts(Clean::action, name))
                .isEqualTo(fits && ACTION.matcher(name).matches());
        assertThat(accepts(text -> Clean.field(text, "detail"), name))
                .isEqualTo(fits && FIELD.matcher(name).matches());
    }

    @Property
    void no_message_repeats_an_action_that_is_refused(@ForAll("values") String value) {
        assertThatThrownBy(() -> AuditEvent.success(value, Actor.citizen("c-17")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give one such as application.submitted")
                .hasMessageNotContaining(value);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.just("Granted to Ada King"),
                Arbitraries.strings().withChars("ABC").ofMinLength(5).ofMaxLength(100),
                Arbitraries.strings().withChars("abc").ofMinLength(65).ofMaxLength(500));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab9.-").ofMaxLength(7),
                Arbitraries.strings().withChars("azAZ09.-_ \u00e9\n@[`{/:").ofMaxLength(5),
                Arbitraries.strings().withChars("ab").ofMinLength(60).ofMaxLength(70));
    }

    private static boolean accepts(UnaryOperator<String> rule, String name) {
        try {
            return rule.apply(name).equals(name);
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
