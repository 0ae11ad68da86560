package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.ProblemPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.screen.ProblemJson;
import dev.guildhall.forms.screen.Shown;
import dev.guildhall.forms.screen.ShownJson;

/** Gives pages the status and the headers that they go out with. */
final class Responses {

    private static final int FIRST_PROBLEM = 400;
    private static final int UNPROCESSABLE_CONTENT = 422;

    private final Site site;
    private final ProblemPages problems;

    Responses(Site site) {
        this.site = site;
        this.problems = new ProblemPages(site);
    }

    /** A page that is for this person only, under the policy that it works under. */
    FormsResponse page(int status, Html html, Language language) {
        return FormsResponse.html(status, html.toString())
                .withHeader("Cache-Control", "no-store")
                .withHeader("Content-Language", language.tag())
                .withHeader("Content-Security-Policy", PageLayout.contentSecurityPolicy(site.assets()));
    }

    /** The same for an app: as problem details where its status says that the person cannot go on there. */
    FormsResponse data(int status, Shown shown) {
        return status < FIRST_PROBLEM || status == UNPROCESSABLE_CONTENT
                ? again(status, shown)
                : data(FormsResponse.bytes(status, ProblemJson.MEDIA_TYPE, ProblemJson.write(shown, status)), shown);
    }

    /** The same of a page that the person goes on from, whatever its status. */
    FormsResponse again(int status, Shown shown) {
        return data(FormsResponse.bytes(status, "application/json", ShownJson.write(shown)), shown);
    }

    private static FormsResponse data(FormsResponse response, Shown shown) {
        return response.withHeader("Cache-Control", "no-store")
                .withHeader("Content-Language", shown.heading().language().tag());
    }

    FormsResponse problem(Problem problem, Language language) {
        return page(problem.status(), problems.show(problem, language), language);
    }

    FormsResponse notAllowed(Language language, String allowed) {
        return problem(Problem.METHOD_NOT_ALLOWED, language).withHeader("Allow", allowed);
    }

    Language defaultLanguage() {
        return site.service().languages().get(0);
    }
}
