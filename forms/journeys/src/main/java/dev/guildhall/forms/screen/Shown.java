package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.validation.FieldError;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page as one person is shown it, as data.
 *
 * @param heading which page it is
 * @param form where it is sent; empty where nothing can be sent
 * @param links where the person can go from it, by what leads there
 * @param told what it tells
 * @param asked what it asks
 * @param listed what it lists
 */
public record Shown(
        ShownHeading heading,
        Optional<Form> form,
        Map<Link, String> links,
        ShownWords told,
        ShownQuestions asked,
        ShownLists listed) {

    /** What leads from a page to another. */
    public enum Link {
        /** To the page before it. */
        BACK("back"),
        /** Onward, from a page that is not sent. */
        NEXT("next"),
        /** To saving the application and coming back later. */
        SAVE("save"),
        /** Back to an application that was saved. */
        RETURN("return"),
        /** Away from the service at once, to a site that tells nothing of it. */
        EXIT("exit"),
        /** To saying how the service was. */
        FEEDBACK("feedback");

        private final String tag;

        Link(String tag) {
            this.tag = tag;
        }

        /** Its name in JSON. */
        String tag() {
            return tag;
        }
    }

    public Shown {
        links = Map.copyOf(links);
    }

    /** Starts a page with nothing on it yet but its title. */
    public static Builder of(String page, Kind kind, Text title, Language language) {
        return new Builder(new ShownHeading(page, kind, title.in(language), language));
    }

    /** Its id only: the rest may hold answers. */
    @Override
    public String toString() {
        return "page " + heading.page();
    }

    /** Collects the parts of a page; {@link #build} gives the immutable value. */
    public static final class Builder {

        private final ShownHeading heading;
        private final Map<Link, String> links = new EnumMap<>(Link.class);
        private Optional<Form> form = Optional.empty();
        private ShownWords told = ShownWords.NONE;
        private ShownQuestions asked = ShownQuestions.NONE;
        private ShownLists listed = ShownLists.NONE;

        private Builder(ShownHeading heading) {
            this.heading = heading;
        }

        /** Sends the page there. */
        public Builder sentTo(Form where) {
            this.form = Optional.of(where);
            return this;
        }

        /** Leads from the page to an address. */
        public Builder link(Link link, String address) {
            links.put(link, address);
            return this;
        }

        /** Leads from the page to an address, where there is one. */
        public Builder link(Link link, Optional<String> address) {
            address.ifPresent(there -> links.put(link, there));
            return this;
        }

        /** Tells this. */
        public Builder telling(List<Block> blocks) {
            this.told = told.withContent(blocks);
            return this;
        }

        /** Tells the person of these things that happened elsewhere. */
        public Builder noticing(List<ShownNotice> notices) {
            this.told = told.withNotices(notices);
            return this;
        }

        /** Gives the person a reference number to keep. */
        public Builder confirming(String reference) {
            this.told = told.withReference(reference);
            return this;
        }

        /** Warns that the session ends. */
        public Builder during(ShownSession session) {
            this.told = told.withSession(session);
            return this;
        }

        /** Asks these questions, with this in their fields. */
        public Builder asking(List<Question> questions, Entered entered) {
            this.asked = new ShownQuestions(questions, entered, asked.errors());
            return this;
        }

        /** Says what is wrong. */
        public Builder refusing(List<FieldError> errors) {
            this.asked = new ShownQuestions(asked.questions(), asked.entered(), errors);
            return this;
        }

        /** Lists these: answers to check, tasks, or items. */
        public Builder listing(ShownLists lists) {
            this.listed = lists;
            return this;
        }

        public Shown build() {
            return new Shown(heading, form, links, told, asked, listed);
        }
    }
}
