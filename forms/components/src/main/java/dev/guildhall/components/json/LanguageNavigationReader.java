package dev.guildhall.components.json;

import dev.guildhall.components.languagenavigation.LanguageNavigation;

/** Reads the options of the language navigation. */
final class LanguageNavigationReader {

    private LanguageNavigationReader() {}

    static LanguageNavigation read(Options o) {
        LanguageNavigation.Builder navigation = LanguageNavigation.builder()
                .ariaLabel(o.printed("ariaLabel", "Language"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        for (Options item : o.objects("items")) {
            navigation.item(item(item));
        }
        return o.done(navigation.build());
    }

    private static LanguageNavigation.Item item(Options o) {
        LanguageNavigation.Item.Builder item = LanguageNavigation.Item.builder()
                .html(o.untrimmedContent("html", "text"))
                .href(o.text("href"))
                .lang(o.text("lang"))
                .hrefLang(o.text("hrefLang"))
                .dir(o.text("dir"))
                .languageDescriptionText(o.text("languageDescriptionText"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("current")) {
            item.current();
        }
        return o.done(item.build());
    }
}
