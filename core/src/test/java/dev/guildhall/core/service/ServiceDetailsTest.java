package dev.guildhall.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ServiceDetailsTest {

    @Test
    void a_service_is_live_and_in_english_unless_said_otherwise() {
        ServiceDetails service =
                ServiceDetails.named(Text.of("Apply for a permit")).build();

        assertThat(service.name()).isEqualTo(Text.of("Apply for a permit"));
        assertThat(service.phase()).isEqualTo(Phase.LIVE);
        assertThat(service.languages()).containsExactly(Language.ENGLISH);
        assertThat(service.speaks(Language.WELSH)).isFalse();
        assertThat(service.organisation()).isEmpty();
        assertThat(service.contact()).isEmpty();
        assertThat(service.feedback()).isEmpty();
    }

    @Test
    void a_service_tells_everything_that_it_was_given() {
        Contact contact = new Contact("permits@example.org", "020 7946 0018");
        ServiceDetails service = ServiceDetails.named(Text.of("Apply", "Gwneud cais"))
                .organisation(Text.of("Borough Council"))
                .contact(contact)
                .feedback(URI.create("/feedback"))
                .phase(Phase.BETA)
                .languages(Language.WELSH, Language.ENGLISH)
                .build();

        assertThat(service.organisation()).contains(Text.of("Borough Council"));
        assertThat(service.contact()).contains(contact);
        assertThat(service.feedback()).contains(URI.create("/feedback"));
        assertThat(service.phase().label()).isEqualTo(Text.same("Beta"));
        assertThat(service.languages()).containsExactly(Language.WELSH, Language.ENGLISH);
        assertThat(service.speaks(Language.WELSH)).isTrue();
    }

    @Test
    void a_language_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceDetails.named(Text.of("Apply")).languages(Language.WELSH, Language.WELSH))
                .withMessage("Cymraeg is given twice: name each language once");
    }
}
