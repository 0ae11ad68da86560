package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.notificationbanner.NotificationBanner;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import gg.jte.TemplateOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Tells a person which of their answers are not what they know, without any answer.
 *
 * @see <a href="https://design-system.service.gov.uk/components/notification-banner/">Design System: notification banner</a>
 */
public record ReplacedView(List<Replaced> pages, Instant now, Language language) implements Component {

    private static final Text IMPORTANT = Text.of("Important", "Pwysig");

    /** What became of answers. */
    public enum Event {
        /** What the person answered was replaced from elsewhere. */
        REPLACED,
        /** They have changed since the person opened the page that they have just sent. */
        CHANGED,
        /** What the person has just sent was not kept. */
        NOT_SAVED
    }

    /**
     * A page whose answers are not what the person knows.
     *
     * @param event what became of them
     * @param title what the page asks; empty where it is not known which page it is, or it is about several
     * @param address where it can be changed, or all answers are checked
     * @param at when it happened
     */
    public record Replaced(Event event, Optional<Text> title, String address, Instant at) {}

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
        String when = ClockTime.at(page.at(), now).in(language);
        return page.title()
                .map(title -> ReplacedWords.ofPage(page.event(), title.in(language), when))
                .orElseGet(() -> ReplacedWords.ofSeveral(page.event(), when))
                .in(language);
    }

    String check(Replaced page) {
        return (page.title().isPresent() ? ReplacedWords.CHECK_IT : ReplacedWords.CHECK_ANSWERS).in(language);
    }

    String about(Replaced page) {
        return page.title().map(title -> ": " + title.in(language)).orElse("");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtereplacedGenerated.render(EscapingOutput.over(output), null, this);
    }
}
