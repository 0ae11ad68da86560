package dev.guildhall.forms.page;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.content.Block;
import java.util.ArrayList;
import java.util.List;

/** Tells people that their session is over, and what has become of their answers. */
public final class SessionEndPages {

    private final Site site;
    private final SessionEnd.Answers answers;

    /** Pages of a site where this becomes of people's answers. */
    public SessionEndPages(Site site, SessionEnd.Answers answers) {
        this.site = site;
        this.answers = answers;
    }

    /** What is said of this end. */
    public Beside told(SessionEnd end) {
        List<Block> blocks = new ArrayList<>();
        end.paragraphs().forEach(text -> blocks.add(Block.paragraph(text)));
        blocks.add(Block.paragraph(answers.words()));
        return Beside.telling(end.title(), blocks);
    }

    /** Where it is said. */
    public String address(SessionEnd end) {
        return end == SessionEnd.SIGNED_OUT
                ? site.addresses().signOut()
                : site.addresses().timedOut();
    }

    /** The page for this end. */
    public Html show(SessionEnd end, Language language) {
        Beside said = told(end);
        String title = said.title().in(language);
        Component again = Button.builder()
                .text(SupportWords.GO_TO_START.in(language))
                .href(site.addresses().start())
                .build();
        return site.aside(
                language,
                title,
                address(end),
                List.of(new HeadingView(title, HeadingView.Size.L), new BlocksView(said.blocks(), language), again));
    }
}
