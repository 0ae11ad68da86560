package example.gallery.source;

import dev.guildhall.components.html.Component;
import java.util.List;
import java.util.Locale;

/**
 * The Java that makes a component, as a person would write it: only the calls without which the markup would differ.
 *
 * <pre>{@code
 * JavaSource source = JavaSource.of(Components.parse("tag", "{\"text\": \"New\"}"));
 * source.code();     // Tag tag = Tag.of("New");
 * source.imports();  // dev.guildhall.components.tag.Tag
 * }</pre>
 *
 * @param imports the names of the classes to import, in alphabetical order
 * @param variable what the code calls the component
 * @param code one statement, after another for the GOV.UK brand where that is needed
 */
public record JavaSource(List<String> imports, String variable, String code) {

    private static final String BRAND = "GovukBrand brand = GovukBrand.installed().orElseThrow();\n";

    /**
     * Writes the code.
     *
     * @throws IllegalArgumentException when the component is no public record
     */
    public static JavaSource of(Component component) {
        if (!(component instanceof Record)) {
            throw new IllegalArgumentException(
                    component.getClass().getName() + " is no record, so that its parts cannot be read");
        }
        String html = component.toHtml().toString();
        Expression expression = new Simplifier(candidate -> gives(candidate, html)).simplify(Writer.write(component));

        Printer printer = new Printer();
        String type = component.getClass().getSimpleName();
        String variable = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        String start = type + " " + variable + " = ";
        String statement = start + printer.print(expression, 0, start.length()) + ";";
        String code = printer.variables().containsKey("brand") ? BRAND + statement : statement;
        return new JavaSource(List.copyOf(printer.imports()), variable, code);
    }

    private static boolean gives(Expression candidate, String html) {
        try {
            return ((Component) candidate.value()).toHtml().toString().equals(html);
        } catch (IllegalStateException refused) {
            return false;
        }
    }
}
