package dev.guildhall.components.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.option.OptionsException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrandTest {

    @Test
    void without_a_brand_it_is_said_why_and_what_to_set() {
        Options options = new Options("header", new Value.Obj(Map.of()));

        assertThatThrownBy(() -> Brand.required(options, Optional.empty()))
                .isInstanceOf(OptionsException.class)
                .hasMessage("header: the crown and the GOV.UK logotype are not part of this library, because their"
                        + " licence covers GOV.UK domains only; a service on such a domain installs npm's"
                        + " govuk-frontend@" + GovukBrand.version()
                        + " and sets the system property guildhall.govuk-frontend to its folder, for example"
                        + " node_modules/govuk-frontend");
    }
}
