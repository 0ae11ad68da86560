package dev.guildhall.forms.page;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.content.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows what could not be done, and what the person can do about it.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/page-not-found-pages/">Design System: page not found</a>
 * @see <a href="https://design-system.service.gov.uk/patterns/problem-with-the-service-pages/">Design System: problem with
 *     the service</a>
 */
public final class ProblemPages {

    private final Site site;

    public ProblemPages(Site site) {
        this.site = site;
    }

    /** The page for a problem. */
    public Html show(Problem problem, Language language) {
        List<Block> blocks = new ArrayList<>();
        problem.paragraphs().forEach(text -> blocks.add(Block.paragraph(text)));
        site.service().contact().ifPresent(contact -> blocks.addAll(Help.of(contact)));
        blocks.add(
                Block.link(SupportWords.GO_TO_START, URI.create(site.addresses().start())));
        return site.aside(
                language,
                problem.title().in(language),
                site.addresses().start(),
                List.of(
                        new HeadingView(problem.title().in(language), HeadingView.Size.L),
                        new BlocksView(blocks, language)));
    }
}
