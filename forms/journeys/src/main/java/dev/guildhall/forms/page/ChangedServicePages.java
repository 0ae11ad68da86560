package dev.guildhall.forms.page;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.util.List;

/** Shows that an application cannot go on because the service has changed since it was started. */
public final class ChangedServicePages {

    private static final Text TITLE =
            Text.of("This service has changed since you started", "Mae’r gwasanaeth hwn wedi newid ers i chi ddechrau");
    private static final List<Block> PARAGRAPHS = List.of(
            Block.paragraph(Text.of(
                    "The questions are no longer the same, so you cannot go on with the answers that you gave before.",
                    "Nid yr un cwestiynau sydd yma bellach, felly ni allwch barhau â’r atebion a roesoch o’r blaen.")),
            Block.paragraph(Text.of(
                    "Nothing has been sent. You need to start again.",
                    "Does dim wedi’i anfon. Mae angen i chi ddechrau eto.")));

    /** What it says. */
    public static final Beside TOLD = Beside.telling(TITLE, PARAGRAPHS);

    private static final Text START_AGAIN = Text.of("Start again", "Dechrau eto");

    private final Site site;

    public ChangedServicePages(Site site) {
        this.site = site;
    }

    /**
     * The page.
     *
     * @param form where the button is sent that starts another application
     */
    public Html show(Form form, Language language) {
        String title = TOLD.title().in(language);
        return site.page(
                language,
                title,
                site.addresses().start(),
                Html.empty(),
                List.of(
                        new HeadingView(title, HeadingView.Size.L),
                        new BlocksView(TOLD.blocks(), language),
                        new FormView(form.action(), form.csrf(), List.of(), START_AGAIN.in(language))));
    }
}
