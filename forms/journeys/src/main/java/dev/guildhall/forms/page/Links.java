package dev.guildhall.forms.page;

import dev.guildhall.components.backlink.BackLink;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;

/** The links that stand before the main content. */
final class Links {

    private Links() {}

    static Html back(String target, Language language) {
        return BackLink.builder()
                .text(Words.BACK.in(language))
                .href(target)
                .build()
                .toHtml();
    }
}
