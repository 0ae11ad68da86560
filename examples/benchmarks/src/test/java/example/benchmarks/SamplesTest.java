package example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.Components;
import dev.guildhall.components.brand.GovukBrand;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void there_is_one_sample_of_each_component() {
        System.setProperty(
                GovukBrand.PROPERTY, Installation.find().govukFrontend().toString());

        Set<String> samples = Samples.all().stream()
                .map(component -> component.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(samples)
                .isEqualTo(Components.names().stream()
                        .map(name -> name.replace("-", ""))
                        .collect(Collectors.toSet()));
    }
}
