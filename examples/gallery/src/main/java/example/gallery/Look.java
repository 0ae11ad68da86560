package example.gallery;

import dev.guildhall.components.asset.Assets;
import java.util.List;

/**
 * A brand in which the gallery shows examples. The gallery's own pages are always neutral: it is no service on GOV.UK.
 *
 * @param path the first part of the addresses of its pages, for example {@code neutral}
 * @param label as it is offered to choose
 * @param assets the files of its examples
 * @param styles the name of the style sheet among them
 */
public record Look(String path, String label, Assets assets, String styles) {

    /** The neutral brand, then that of GOV.UK out of the npm package. */
    static List<Look> all(GovukFrontend frontend) {
        Assets neutral = Assets.under("/assets");
        return List.of(
                new Look("neutral", "Neutral brand", neutral, "guildhall.css"),
                new Look("govuk", "GOV.UK brand", neutral.with(frontend.brand()), "guildhall-govuk.css"));
    }

    public String styleSheet() {
        return assets.path(styles);
    }

    public String script() {
        return assets.path("guildhall.js");
    }
}
