package dev.guildhall.components.json;

import dev.guildhall.components.brand.GovukBrand;
import java.util.Optional;

/** The brand that options as JSON cannot hold, for the components that draw it. */
final class Brand {

    private Brand() {}

    /** The brand that this application has installed. */
    static GovukBrand installed(Options options) {
        try {
            return required(options, GovukBrand.installed());
        } catch (IllegalStateException e) {
            throw options.problem(String.valueOf(e.getMessage()), e);
        }
    }

    static GovukBrand required(Options options, Optional<GovukBrand> brand) {
        return brand.orElseThrow(() -> options.problem(
                "the crown and the GOV.UK logotype are not part of this library, because their licence covers GOV.UK"
                        + " domains only; a service on such a domain installs npm's govuk-frontend@"
                        + GovukBrand.version() + " and sets the system property " + GovukBrand.PROPERTY
                        + " to its folder, for example node_modules/govuk-frontend"));
    }
}
