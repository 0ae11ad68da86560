package dev.guildhall.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.constraint.Postcode;
import dev.guildhall.core.constraint.PostcodeValidator;
import dev.guildhall.core.constraint.VehicleRegistration;
import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.personal.Redactor;
import dev.guildhall.core.reference.ReferenceNumber;
import dev.guildhall.core.reference.ReferenceNumbers;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    // the README shows what is between these two lines
    record Applicant(
            @PersonalData @NotNull String fullName,
            @PersonalData @NotNull @Postcode String postcode,
            @NotNull @VehicleRegistration String vehicle) {}

    static String register(Applicant applicant, Validator validator, ReferenceNumbers references) {
        if (!validator.validate(applicant).isEmpty()) {
            return "refused " + Redactor.redact(applicant);
        }
        return references.next() + " "
                + PostcodeValidator.normalise(applicant.postcode()).orElseThrow();
    }
    // the README shows what is between these two lines

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void the_example_gives_a_reference_or_says_what_was_refused_without_personal_data() {
        ReferenceNumbers references = new ReferenceNumbers(new SecureRandom());

        String taken = register(new Applicant("Ada Lovelace", "sw1a2aa", "ab12 cde"), validator, references);
        String refused = register(new Applicant("Ada Lovelace", "nowhere", "ab12 cde"), validator, references);

        assertThat(taken).endsWith(" SW1A 2AA");
        assertThat(ReferenceNumber.find(taken.substring(0, 14))).isPresent();
        assertThat(refused).isEqualTo("refused Applicant[fullName=[redacted], postcode=[redacted], vehicle=ab12 cde]");
    }

    @Test
    void the_readme_shows_the_example_that_was_run() throws IOException {
        Matcher block =
                Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));
        String source = Files.readString(Path.of("src/test/java/dev/guildhall/core/ReadmeTest.java"));
        String[] parts = source.split("// the README shows what is between these two lines\\n", -1);

        assertThat(block.find()).isTrue();
        assertThat(withoutLayout(block.group(1))).isEqualTo(withoutLayout(parts[1]));
    }

    private static String withoutLayout(String java) {
        return java.replaceAll("\\s+", "");
    }
}
