package dev.guildhall.audit.review;

import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.backlink.BackLink;
import dev.guildhall.components.details.Details;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.Optional;

/**
 * The whole pages of one answer, in its language.
 *
 * @param here where the same answer is, as far as it has an address
 */
record Frame(ServiceDetails service, Assets assets, Wording wording, Parameters here) {

    /** @param asked what says the language */
    static Frame of(ServiceDetails service, Assets assets, Parameters asked, Parameters here) {
        Language language = Language.ofTag(asked.get(Parameters.LANGUAGE))
                .filter(service::speaks)
                .orElse(service.languages().get(0));
        return new Frame(service, assets, new Wording(language), here);
    }

    ReviewAnswer form(int status, SearchForm search) {
        SearchView view = new SearchView(search, wording);
        Text title = search.errors().isEmpty() ? Words.TITLE : Words.ERROR_TITLE;
        return page(status, titled(title).content(view.errors(), heading(Words.TITLE), view.form()));
    }

    ReviewAnswer results(SearchForm search, Results results) {
        Details change = Details.builder()
                .summaryText(wording.in(Words.CHANGE_SEARCH))
                .html(new SearchView(search, wording).form())
                .build();
        String told = search.told(wording);
        Html searched = told.isEmpty() ? Html.empty() : Markup.paragraph(wording.in(Words.EVENTS_WITH) + " " + told);
        return page(
                200,
                titled(Words.TITLE)
                        .fullWidth()
                        .content(
                                heading(Words.TITLE),
                                searched,
                                change,
                                new ResultsView(results, here, wording).html()));
    }

    ReviewAnswer event(LoggedEvent event, Optional<TlogProof> proof, AuditReader reader) {
        return page(
                200,
                PageLayout.builder(service, assets)
                        .title(EventView.title(event, wording))
                        .beforeContent(back(here.without(SearchForm.EVENT)))
                        .content(new EventView(event, wording).html(proof, reader)));
    }

    /** A page that says one thing. */
    ReviewAnswer told(int status, Text title, Text text) {
        return page(
                status,
                titled(title)
                        .beforeContent(back(here.onlyLanguage()))
                        .content(heading(title), Markup.paragraph(wording.in(text))));
    }

    private PageLayout.Builder titled(Text title) {
        return PageLayout.builder(service, assets).title(wording.in(title));
    }

    private Html back(Parameters to) {
        return BackLink.builder()
                .text(wording.in(Words.BACK))
                .href(to.href())
                .build()
                .toHtml();
    }

    private Html heading(Text text) {
        return Markup.element("h1", "govuk-heading-l", wording.in(text));
    }

    private ReviewAnswer page(int status, PageLayout.Builder page) {
        if (service.languages().size() > 1) {
            service.languages()
                    .forEach(each -> page.translation(
                            each, here.with(Parameters.LANGUAGE, each.tag()).href()));
        }
        String html = page.language(wording.language())
                .serviceUrl(here.onlyLanguage().href())
                .build()
                .toHtml()
                .toString();
        return ReviewAnswer.page(status, html);
    }
}
