package example.gallery.source;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import gg.jte.Content;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the code that makes a value, by trying: what a builder's method does is seen in what it builds, so that no table
 * says which method sets what.
 */
final class Writer {

    private Writer() {}

    /** Code whose value equals this one. */
    static Expression write(Object value) {
        if (value instanceof Html html) {
            return html(html);
        }
        if (value instanceof Attributes attributes) {
            return attributes(attributes);
        }
        if (value instanceof List<?> list) {
            return new Expression.Listing(list.stream().map(Writer::write).toList());
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent()
                    ? new Expression.Call(
                            Types.method(Optional.class, "of", Object.class), List.of(write(optional.get())))
                    : new Expression.Call(Types.method(Optional.class, "empty"), List.of());
        }
        if (value instanceof Enum<?> constant) {
            return new Expression.Constant(Types.field(constant.getDeclaringClass(), constant.name()));
        }
        if (value instanceof GovukBrand brand) {
            return new Expression.Variable("brand", brand);
        }
        return value instanceof Record made ? made(made) : new Expression.Literal(value);
    }

    /** The text of plain text, unescaped. */
    static Optional<String> textOf(Html html) {
        String text = html.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#92;", "\\")
                .replace("&amp;", "&");
        return Html.text(text).equals(html) ? Optional.of(text) : Optional.empty();
    }

    private static Expression html(Html html) {
        if (html.isEmpty()) {
            return new Expression.Call(Types.method(Html.class, "empty"), List.of());
        }
        Optional<String> text = textOf(html);
        if (text.isEmpty() && html instanceof Record made) {
            Object part = Types.parts(made).values().iterator().next();
            if (part instanceof Component component) {
                return markupOf(component);
            }
            if (part instanceof List<?> pieces) {
                return new Expression.Call(
                        Types.method(Html.class, "join", Content[].class),
                        pieces.stream().map(Writer::write).toList());
            }
        }
        String name = text.isPresent() ? "text" : "of";
        return new Expression.Call(
                Types.method(Html.class, name, String.class),
                List.of(new Expression.Literal(text.orElseGet(html::toString))));
    }

    private static Expression attributes(Attributes attributes) {
        Expression start = new Expression.Constant(Types.field(Attributes.class, "NONE"));
        List<Expression.Step> steps = new ArrayList<>();
        for (Attributes.Attribute attribute : attributes.list()) {
            boolean isFirst = attribute == attributes.list().get(0);
            List<Expression> arguments = new ArrayList<>(List.of(new Expression.Literal(attribute.name())));
            String name = isFirst ? "flag" : "andFlag";
            if (attribute instanceof Attributes.Attribute.Valued valued) {
                arguments.add(new Expression.Literal(valued.value()));
                name = isFirst ? "of" : "and";
            }
            Class<?>[] types =
                    arguments.size() == 1 ? new Class<?>[] {String.class} : new Class<?>[] {String.class, String.class};
            Method method = Types.method(Attributes.class, name, types);
            if (isFirst) {
                start = new Expression.Call(method, List.copyOf(arguments));
            } else {
                steps.add(new Expression.Step(method, List.copyOf(arguments)));
            }
        }
        return steps.isEmpty() ? start : new Expression.Chain(start, steps);
    }

    private static Optional<Expression> plural(PluralText plural) {
        List<PluralText.Form> forms = plural.forms();
        if (forms.isEmpty() || forms.get(0).rule() != PluralText.Rule.OTHER) {
            return Optional.empty();
        }
        Method and = Types.method(PluralText.class, "and", PluralText.Rule.class, String.class);
        Expression usual = new Expression.Call(
                Types.method(PluralText.class, "of", String.class),
                List.of(write(forms.get(0).wording())));
        return Optional.of(new Expression.Chain(
                usual,
                forms.stream()
                        .skip(1)
                        .map(form -> new Expression.Step(and, List.of(write(form.rule()), write(form.wording()))))
                        .toList()));
    }

    private static Expression made(Record made) {
        Optional<Field> constant = Types.constantThatIs(made);
        if (constant.isPresent()) {
            return new Expression.Constant(constant.get());
        }
        Optional<Expression> plural = made instanceof PluralText text ? plural(text) : Optional.empty();
        return plural.or(() -> Builders.write(made))
                .or(() -> Factories.write(made))
                .orElseGet(() -> new Expression.Call(
                        Types.constructor(made.getClass()),
                        Types.parts(made).values().stream().map(Writer::write).toList()));
    }

    /** A component inside another one's markup is its own code. */
    static Expression markupOf(Component component) {
        return new Expression.Chain(
                write(component), List.of(new Expression.Step(Types.method(Component.class, "toHtml"), List.of())));
    }
}
