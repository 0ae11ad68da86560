package dev.guildhall.forms.page;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.content.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows what stands in the place of a journey that is closed.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/service-unavailable-pages/">Design System: service
 *     unavailable pages</a>
 */
public final class ClosedPages {

    private final Site site;
    private final List<Block> told;

    /** Pages that tell this besides. */
    public ClosedPages(Site site, List<Block> told) {
        this.site = site;
        this.told = List.copyOf(told);
    }

    /** What is known of the answers of the person who is turned away. */
    public enum Answers {
        NONE,
        /** They had saved some, which will not be forgotten before the journey opens again. */
        KEPT,
        /** They had saved some, which were not submitted in time. */
        NOT_SUBMITTED
    }

    /** What is said of a journey that opens at this time, or has closed for good as far as is known. */
    public Beside told(Optional<Instant> opens, Answers answers) {
        List<Block> blocks = new ArrayList<>();
        opens.ifPresent(time -> blocks.add(Block.paragraph(Text.of(
                "You will be able to use the service from " + Moments.of(time).in(Language.ENGLISH) + ".",
                "Byddwch yn gallu defnyddio’r gwasanaeth o " + Moments.of(time).in(Language.WELSH) + "."))));
        switch (answers) {
            case KEPT -> blocks.add(Block.paragraph(SupportWords.KEPT_UNTIL_OPEN));
            case NOT_SUBMITTED -> blocks.add(Block.paragraph(SupportWords.NOT_SUBMITTED));
            case NONE -> {}
        }
        blocks.addAll(told);
        site.service().contact().ifPresent(contact -> blocks.addAll(Help.of(contact)));
        return Beside.telling(opens.isPresent() ? SupportWords.UNAVAILABLE : SupportWords.CLOSED, blocks);
    }

    /** The page that says it. */
    public Html show(Beside said, Language language) {
        String title = said.title().in(language);
        return site.aside(
                language,
                title,
                site.addresses().start(),
                List.of(new HeadingView(title, HeadingView.Size.L), new BlocksView(said.blocks(), language)));
    }
}
