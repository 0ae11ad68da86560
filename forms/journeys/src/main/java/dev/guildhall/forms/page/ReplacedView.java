package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.notificationbanner.NotificationBanner;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import gg.jte.TemplateOutput;
import java.time.Instant;
import java.util.List;

/**
 * Tells a person which of their answers were replaced from elsewhere, without any answer.
 *
 * @see <a href="https://design-system.service.gov.uk/components/notification-banner/">Design System: notification banner</a>
 */
public record ReplacedView(List<Replaced> pages, Instant now, Language language) implements Component {

    private static final Text IMPORTANT = Text.of("Important", "Pwysig");
    private static final Text CHECK = Text.of("Check it", "Gwiriwch ef");

    /**
     * A page whose answers were replaced.
     *
     * @param title what the page asks
     * @param address where it can be changed
     * @param at when it was replaced
     */
    public record Replaced(Text title, String address, Instant at) {}

    public ReplacedView {
        pages = List.copyOf(pages);
    }

    /** The notification banner. */
    public static Component banner(List<Replaced> pages, Instant now, Language language) {
        return NotificationBanner.builder()
                .titleText(IMPORTANT.in(language))
                .html(new ReplacedView(pages, now, language).toHtml())
                .build();
    }

    /** What the person is told of one of the pages. */
    public String sentence(Replaced page) {
        String title = page.title().in(language);
        String when = ClockTime.at(page.at(), now).in(language);
        return Text.of(
                        "Your answer to “" + title + "” was changed in another window or by someone else " + when + ".",
                        "Cafodd eich ateb i “" + title + "” ei newid mewn ffenestr arall neu gan rywun arall " + when
                                + ".")
                .in(language);
    }

    String check() {
        return CHECK.in(language);
    }

    String title(Replaced page) {
        return page.title().in(language);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtereplacedGenerated.render(EscapingOutput.over(output), null, this);
    }
}
