package dev.guildhall.components.addtoalist;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.formgroup.ControlName;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The same few fields several times on one page, with buttons to add a group and to remove one.
 *
 * <pre>{@code
 * AddAnother.builder()
 *         .name("people")
 *         .itemType("person")
 *         .groups(people, Person.BLANK, (group, person) -> Input.builder()
 *                 .name(group.name("fullName"))  // people[0].fullName
 *                 .id(group.id("fullName"))      // people-0-fullName
 *                 .value(person.fullName()).label(Label.of("Full name")).build())
 *         .build()
 * }</pre>
 *
 * <p>It stands in a form. With JavaScript groups come and go on the page. Without, the buttons send the form, with {@code add}
 * or with {@code remove} and the number of the group, counted from 0: show the page again with one group more or less
 * and all that was typed. {@code peopleCount} says how many groups were sent, even if nothing was ticked in one; it comes
 * from outside, so hold it against the maximum. Groups are not put into one another.
 *
 * @see <a href="https://design-patterns.service.justice.gov.uk/components/add-another/">MoJ: add another</a>
 */
public record AddAnother(
        String name,
        List<Html> groups,
        Html blank,
        int minimum,
        int maximum,
        Language language,
        String addName,
        String removeName,
        String countName,
        String groupTitle,
        String addText,
        String removeText,
        String removedText,
        String maximumText,
        String classes,
        Attributes attributes)
        implements Component {

    /** Stands for a group's number where the script will put it. */
    static final String ANY = "%{index}";

    public AddAnother {
        groups = List.copyOf(groups);
    }

    /** Starts groups of which there is at least one, in English. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JteaddanotherGenerated.render(EscapingOutput.over(output), null, this);
    }

    Fields fields(int index) {
        return new Fields(this, Integer.toString(index), Integer.toString(index + 1), groups.get(index));
    }

    /** The group that the script copies. */
    Fields blankFields() {
        return new Fields(this, ANY, "%{number}", blank);
    }

    boolean isFull() {
        return groups.size() >= maximum;
    }

    boolean canRemove() {
        return groups.size() > minimum;
    }

    String idPrefix() {
        return Group.idPrefix(name);
    }

    /**
     * One group of fields, which gives them their names and ids.
     *
     * @param list the name of all groups
     * @param index the group's number, counted from 0, or what stands for it in the blank group
     */
    public record Group(String list, String index) {

        /** The name of a field in this group, for example {@code people[0].fullName}. */
        public String name(String field) {
            return list + "[" + index + "]." + field;
        }

        /** The id of a field in this group, for example {@code people-0-fullName}. */
        public String id(String field) {
            return idPrefix(list) + "-" + index + "-" + field;
        }

        static String idPrefix(String list) {
            return list.replaceAll("[^A-Za-z0-9_-]", "-");
        }
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Groups<?> groups;
        private int minimum = 1;
        private int maximum = Integer.MAX_VALUE;
        private Language language = Language.ENGLISH;
        private String itemType = "";
        private String addName = "add";
        private String removeName = "remove";
        private String countName = "";
        private String groupTitle = "";
        private String addText = "";
        private String removeText = "";
        private String removedText = "";
        private String maximumText = "";
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** What the names of all fields begin with. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /**
         * What the groups hold.
         *
         * @param items what was answered so far, a group each; blank ones are added up to the minimum
         * @param blank an answer with nothing in it
         * @param fields makes the fields of a group; called while building, once for each item and once for the blank one
         */
        public <T> Builder groups(List<T> items, T blank, BiFunction<Group, T, ? extends Content> fields) {
            this.groups = new Groups<>(List.copyOf(items), requireNonNull(blank), requireNonNull(fields));
            return this;
        }

        /** How many groups there are at least; 1 when left out. */
        public Builder minimum(int minimum) {
            this.minimum = minimum;
            return this;
        }

        /** How many groups there can be; as many as you like when left out. The server checks it. */
        public Builder maximum(int maximum) {
            this.maximum = maximum;
            return this;
        }

        /** The page's language, which all words are in that are not given; English when left out. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** What a group is about, for example {@code person}, in the page's language. */
        public Builder itemType(String itemType) {
            this.itemType = requireNonNull(itemType, "itemType");
            return this;
        }

        /** The name under which the button to add is sent; {@code add} when left out. */
        public Builder addName(String addName) {
            this.addName = requireNonNull(addName, "addName");
            return this;
        }

        /** The name under which a button to remove is sent; {@code remove} when left out. */
        public Builder removeName(String removeName) {
            this.removeName = requireNonNull(removeName, "removeName");
            return this;
        }

        /** The name under which the number of groups is sent; the name and {@code Count} when left out. */
        public Builder countName(String countName) {
            this.countName = requireNonNull(countName, "countName");
            return this;
        }

        /** A group's title, with <code>%{number}</code> for its number, counted from 1. */
        public Builder groupTitle(String groupTitle) {
            this.groupTitle = requireNonNull(groupTitle, "groupTitle");
            return this;
        }

        /** The button to add. */
        public Builder addText(String addText) {
            this.addText = requireNonNull(addText, "addText");
            return this;
        }

        /** The buttons to remove, before the group's title. */
        public Builder removeText(String removeText) {
            this.removeText = requireNonNull(removeText, "removeText");
            return this;
        }

        /** What a screen reader says once a group was removed, with <code>%{title}</code> for its title. */
        public Builder removedText(String removedText) {
            this.removedText = requireNonNull(removedText, "removedText");
            return this;
        }

        /** Why no group can be added, with <code>%{count}</code> for the maximum. */
        public Builder maximumText(String maximumText) {
            this.maximumText = requireNonNull(maximumText, "maximumText");
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when it has no name, no groups or no item type, or when the minimum is below 0 or the
         *     maximum below the minimum or 1
         */
        public AddAnother build() {
            String list = ControlName.required(name, "list of groups");
            if (groups == null) {
                throw new IllegalStateException("The list of groups \"" + list
                        + "\" has no fields: call groups(...) with what makes the fields of one group");
            }
            if (itemType.isBlank()) {
                throw new IllegalStateException("The list of groups \"" + list
                        + "\" does not say what is added: call itemType(...), for example itemType(\"person\")");
            }
            if (minimum < 0 || maximum < Math.max(minimum, 1)) {
                throw new IllegalStateException("The list of groups \"" + list + "\" has a minimum of " + minimum
                        + " and a maximum of " + maximum + ": give 0 or more, and 1 or more that is not less");
            }
            return new AddAnother(
                    list,
                    groups.inAll(list, minimum),
                    groups.inBlank(list),
                    minimum,
                    maximum,
                    language,
                    addName,
                    removeName,
                    given(countName, list + "Count"),
                    given(groupTitle, Wording.groupTitle(itemType)),
                    given(addText, Wording.addGroup(language, itemType)),
                    given(removeText, Wording.REMOVE.in(language)),
                    given(removedText, Wording.REMOVED.in(language)),
                    given(maximumText, Wording.GROUPS_MAXIMUM.in(language))
                            .replace("%{count}", Integer.toString(maximum)),
                    classes,
                    attributes);
        }

        private static String given(String wording, String usual) {
            return wording.isEmpty() ? usual : wording;
        }
    }

    /** What was answered, and what makes fields of it. */
    private record Groups<T>(List<T> items, T blank, BiFunction<Group, T, ? extends Content> fields) {

        List<Html> inAll(String list, int minimum) {
            List<Html> all = new ArrayList<>();
            for (int i = 0; i < Math.max(items.size(), minimum); i++) {
                Group group = new Group(list, Integer.toString(i));
                all.add(Html.join(fields.apply(group, i < items.size() ? items.get(i) : blank)));
            }
            return all;
        }

        Html inBlank(String list) {
            return Html.join(fields.apply(new Group(list, ANY), blank));
        }
    }
}
