package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Beside;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.SupportingPages;
import dev.guildhall.forms.support.CookieDetails;
import dev.guildhall.forms.support.SupportPage;
import dev.guildhall.forms.support.SupportPages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Answers with the pages that the footer links to. They start no session, and whoever has one stays where they are. */
final class Supporting implements Aside {

    private final Map<String, Function<Visit, Screen>> pages = new HashMap<>();
    private final SupportPages support;
    private final Site site;
    private final Replies replies;

    Supporting(SupportPages support, Site site, Replies replies) {
        this.support = support;
        this.site = site;
        this.replies = replies;
        SupportingPages html = new SupportingPages(site);
        AsideScreens screens = new AsideScreens(site);
        Addresses addresses = site.addresses();
        String about = addresses.page(SupportPages.COOKIES);
        pages.put(
                about,
                visit -> screens.told(
                        visit,
                        about,
                        SupportingPages.cookies(cookies(visit)),
                        () -> html.cookies(cookies(visit), visit.language())));
        for (SupportPage page : support.pages()) {
            String address = addresses.page(page.id());
            Beside said = Beside.telling(page.title(), page.blocks());
            pages.put(address, visit -> screens.told(visit, address, said, () -> html.show(page, visit.language())));
        }
    }

    private List<CookieDetails> cookies(Visit visit) {
        List<CookieDetails> all = new ArrayList<>(OwnCookie.details(visit.request()));
        if (site.furniture().timeout().isPresent()) {
            all.add(OwnCookie.TIMEOUT);
        }
        all.addAll(support.cookies());
        return all;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        return Optional.ofNullable(pages.get(path))
                .map(page -> Methods.of(visit.request()).isReading()
                        ? replies.aside(visit, page.apply(visit))
                        : replies.notAllowed(visit, Methods.READING));
    }
}
