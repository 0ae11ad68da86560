package example.gallery.own;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.languageselect.LanguageSelect;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** Examples of the choice of a language. */
public final class LanguageSelectExamples {

    private LanguageSelectExamples() {}

    public static Component from_the_details_of_a_service() {
        ServiceDetails service = ServiceDetails.named(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
                .languages(Language.ENGLISH, Language.WELSH)
                .build();
        LanguageSelect languages = LanguageSelect.builder(service)
                .current(Language.ENGLISH)
                .href(language -> "?lang=" + language.tag())
                .build();
        return languages;
    }
}
