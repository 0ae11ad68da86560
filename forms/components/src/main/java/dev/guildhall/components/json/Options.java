package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.option.OptionsException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One object of options while it is read. Asking for an option makes its name known; {@link #done} then names the first
 * option that nobody asked for.
 */
final class Options {

    private static final Value UNDEFINED = new Value.Undefined();

    /** Markup that is given and has nothing in it; what surrounds it is there all the same. */
    private static final Html BLANK = Html.join(Html.empty());

    private final String path;
    private final Map<String, Value> members;
    private final Set<String> known = new LinkedHashSet<>();

    Options(String path, Value.Obj object) {
        this.path = path;
        this.members = object.members();
    }

    /** The value of an option, whatever it is. */
    Value value(String name) {
        known.add(name);
        return members.getOrDefault(name, UNDEFINED);
    }

    /** Everything that is given, by name. */
    Map<String, Value> members() {
        return members;
    }

    /** Options that are known and not used here. */
    Options ignore(String... names) {
        return ignore(List.of(names));
    }

    /** Options that are known and not used here. */
    Options ignore(List<String> names) {
        known.addAll(names);
        return this;
    }

    /** The names of the options that are given, in the order in which they were written. */
    List<String> names() {
        return List.copyOf(members.keySet());
    }

    boolean isTruthy(String name) {
        return value(name).isTruthy();
    }

    /** Whether it is {@code true} itself. */
    boolean isTrue(String name) {
        return value(name).isTrue();
    }

    /** Whether it is {@code false} itself. */
    boolean isFalse(String name) {
        return value(name).isFalse();
    }

    boolean isGiven(String name) {
        return !(value(name) instanceof Value.Undefined);
    }

    /** What is printed for a truthy value, nothing for a falsy one. */
    String text(String name) {
        return text(name, "");
    }

    /** What is printed for a truthy value, the default for a falsy one. */
    String text(String name, String whenFalsy) {
        Value value = value(name);
        return value.isTruthy() ? value.print() : whenFalsy;
    }

    /** What is printed for any value, the default when the option is not given. */
    String printed(String name, String whenUndefined) {
        Value value = value(name);
        return value instanceof Value.Undefined ? whenUndefined : value.print();
    }

    /** What is printed for an attribute of a control's own; an object is taken for one with a value. */
    String attribute(String name, String whenFalsy) {
        Value value = value(name);
        if (value instanceof Value.Obj) {
            throw problem(name, "is an object; give a text");
        }
        return value.isTruthy() ? value.print() : whenFalsy;
    }

    /** What is printed for any value, also for a falsy one. */
    String printed(String name) {
        return value(name).print();
    }

    /** Markup that is trimmed where it is truthy, else the text as it is printed. */
    Html content(String html, String text) {
        Value markup = value(html);
        Value plain = value(text);
        return markup.isTruthy() ? given(Whitespace.trim(markup.print())) : Html.text(plain.print());
    }

    /** Markup as it is where it is truthy, else the text as it is printed. */
    Html untrimmedContent(String html, String text) {
        Value markup = value(html);
        Value plain = value(text);
        return markup.isTruthy() ? given(markup.print()) : Html.text(plain.print());
    }

    /** Markup that is trimmed where it is truthy, else the text where that is truthy. */
    Html truthyContent(String html, String text) {
        Html content = content(html, text);
        return isTruthy(html) || isTruthy(text) ? content : Html.empty();
    }

    /** Markup that is trimmed or text as it is, where they are truthy; markup of white space alone is not left out. */
    Html shownContent(String html, String text) {
        String plain = text(text);
        return isTruthy(html) ? Html.of(Whitespace.trimToSpace(text(html))) : Html.text(plain);
    }

    /** Markup or text that is trimmed, where they are truthy; white space alone is not left out. */
    Html trimmedContent(String html, String text) {
        String plain = text(text);
        return isTruthy(html) || plain.isEmpty() ? shownContent(html, text) : Html.text(Whitespace.trimToSpace(plain));
    }

    /** Trimmed markup where it is truthy. */
    Html markup(String name) {
        return isTruthy(name) ? given(Whitespace.trim(text(name))) : Html.empty();
    }

    private static Html given(String markup) {
        return markup.isEmpty() ? BLANK : Html.of(markup);
    }

    /** Markup as it is where it is truthy. */
    Html untrimmedMarkup(String name) {
        return Html.of(text(name));
    }

    /** A whole number where the value is truthy. */
    int integer(String name, int whenFalsy) {
        Value value = value(name);
        if (!value.isTruthy()) {
            return whenFalsy;
        }
        try {
            int number = Integer.parseInt(value.print());
            if (Integer.toString(number).equals(value.print())) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number that we would write in another way
        }
        throw problem(name, "is no whole number: " + value.print());
    }

    /** What to print for a flag that is given and yet neither {@code true} nor {@code false}. */
    Optional<String> neitherTrueNorFalse(String name) {
        Value value = value(name);
        boolean isEither = value.isTrue() || value.isFalse();
        return isEither || value instanceof Value.Undefined ? Optional.empty() : Optional.of(value.print());
    }

    /**
     * What an attribute holds that is left out for {@code undefined}, {@code null} and {@code false}; nothing for
     * {@code true} too, which has no value.
     */
    Optional<String> optionalAttribute(String name) {
        Value value = value(name);
        boolean isPrinted = !value.isNothing() && !(value instanceof Value.Bool);
        return isPrinted ? Optional.of(value.print()) : Optional.empty();
    }

    Attributes attributes(String name) {
        if (value(name) instanceof Value.Text text && text.isTruthy()) {
            Optional<Attributes> written = WrittenAttributes.read(text.value());
            if (written.isEmpty()) {
                throw problem(name, "is no object: " + text.print() + "; write it as {\"name\": \"value\"}");
            }
            return written.get();
        }
        return isTruthy(name) ? part(name).asAttributes() : Attributes.NONE;
    }

    /** Attributes whose values are printed whatever they are, as the character count does with those of its box. */
    Attributes printedAttributes(String name) {
        return isTruthy(name) ? part(name).asPrintedAttributes() : Attributes.NONE;
    }

    private Attributes asPrintedAttributes() {
        Attributes attributes = Attributes.NONE;
        for (Map.Entry<String, Value> member : members.entrySet()) {
            attributes = withAttribute(
                    attributes,
                    member.getKey(),
                    new Value.Text(member.getValue().print()));
        }
        return attributes;
    }

    private Attributes asAttributes() {
        Attributes attributes = Attributes.NONE;
        for (Map.Entry<String, Value> member : members.entrySet()) {
            attributes = withAttribute(attributes, member.getKey(), member.getValue());
        }
        return attributes;
    }

    private Attributes withAttribute(Attributes attributes, String name, Value item) {
        Value value = item;
        boolean optional = false;
        if (item instanceof Value.Obj object) {
            value = object.members().getOrDefault("value", UNDEFINED);
            optional = object.members().getOrDefault("optional", UNDEFINED).isTrue();
        }
        try {
            if (optional && value.isTrue()) {
                return attributes.andFlag(name);
            }
            boolean isLeftOut = optional && (value.isNothing() || value.isFalse());
            return isLeftOut ? attributes : attributes.and(name, value.print());
        } catch (IllegalArgumentException e) {
            throw new OptionsException(path + ": " + e.getMessage(), e);
        }
    }

    /** The object of an option that is truthy. */
    Options part(String name) {
        Value value = value(name);
        if (value instanceof Value.Obj object) {
            return new Options(path + "." + name, object);
        }
        throw problem(name, "is no object: " + value.print());
    }

    /** The values of a truthy option, falsy ones among them. */
    List<Value> list(String name) {
        Value value = value(name);
        if (!value.isTruthy()) {
            return List.of();
        }
        if (value instanceof Value.Array array) {
            return array.values();
        }
        throw problem(name, "is no list: " + value.print());
    }

    /** The objects of a list; a falsy one is empty in every option. */
    List<Options> objects(String name) {
        List<Options> objects = new ArrayList<>();
        List<Value> values = list(name);
        for (int i = 0; i < values.size(); i++) {
            objects.add(item(name, i, values.get(i)));
        }
        return objects;
    }

    /** The objects of a list, without the falsy ones. */
    List<Options> truthyObjects(String name) {
        List<Options> objects = new ArrayList<>();
        List<Value> values = list(name);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isTruthy()) {
                objects.add(item(name, i, values.get(i)));
            }
        }
        return objects;
    }

    /** What a reader makes of each object of a list, and the given thing in the place of each falsy one. */
    <T> List<T> counted(String name, Function<Options, T> reader, T whenFalsy) {
        List<T> items = new ArrayList<>();
        List<Value> values = list(name);
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            items.add(value.isTruthy() ? reader.apply(item(name, i, value)) : whenFalsy);
        }
        return items;
    }

    /** One object of a list. */
    Options item(String name, int index, Value value) {
        if (!value.isTruthy()) {
            return new Options(path + "." + name, new Value.Obj(Map.of()));
        }
        if (value instanceof Value.Obj object) {
            return new Options(path + "." + name + "[" + index + "]", object);
        }
        throw problem(name, "holds something that is no object: " + value.print());
    }

    OptionsException problem(String name, String what) {
        return new OptionsException(path + ": option \"" + name + "\" " + what);
    }

    /** Something that is wrong with no single option. */
    OptionsException problem(String what) {
        return new OptionsException(path + ": " + what);
    }

    /** Something that is wrong with no single option. */
    OptionsException problem(String what, Throwable cause) {
        return new OptionsException(path + ": " + what, cause);
    }

    /** Gives the value, after every option has been asked for. */
    <T> T done(T value) {
        for (String name : members.keySet()) {
            if (!known.contains(name)) {
                String meant = Nearest.to(name, known)
                        .map(nearest -> "; did you mean \"" + nearest + "\"?")
                        .orElse("");
                throw new OptionsException(path + ": unknown option \"" + name + "\"" + meant);
            }
        }
        return value;
    }
}
