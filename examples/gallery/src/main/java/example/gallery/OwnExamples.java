package example.gallery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.components.html.Component;
import example.gallery.own.AccessibleAutocompleteExamples;
import example.gallery.own.AddAnotherExamples;
import example.gallery.own.AddToAListExamples;
import example.gallery.own.LanguageSelectExamples;
import example.gallery.own.MultiFileUploadExamples;
import example.gallery.own.SortableTableExamples;
import example.gallery.own.TimeoutDialogExamples;
import example.gallery.source.JavaSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Examples that are written in Java: of components that govuk-frontend does not have. To show another component, write a
 * class like those in the package {@code own} and add a line here.
 */
final class OwnExamples {

    private static final Map<String, Class<?>> CLASSES = new TreeMap<>(Map.of(
            "accessible-autocomplete", AccessibleAutocompleteExamples.class,
            "add-another", AddAnotherExamples.class,
            "add-to-a-list", AddToAListExamples.class,
            "language-select", LanguageSelectExamples.class,
            "multi-file-upload", MultiFileUploadExamples.class,
            "sortable-table", SortableTableExamples.class,
            "timeout-dialog", TimeoutDialogExamples.class));

    private static final Pattern METHOD = Pattern.compile(
            "    public static Component (\\w+)\\(\\) \\{\\R(.*?)\\R        return (\\w+);\\R    \\}\\R",
            Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));");

    private OwnExamples() {}

    /**
     * One such example.
     *
     * @param name the method's, in words
     */
    record Own(String name, Component made, JavaSource source) {}

    /** The names of the components. */
    static Iterable<String> components() {
        return CLASSES.keySet();
    }

    /** The examples of a component in the order of their file; none of a component that is not ours. */
    static List<Own> of(String component) {
        if (!CLASSES.containsKey(component)) {
            return List.of();
        }
        Class<?> type = CLASSES.get(component);
        String file = file(type);
        List<Own> examples = METHOD.matcher(file)
                .results()
                .map(method ->
                        new Own(method.group(1).replace('_', ' '), made(type, method.group(1)), source(file, method)))
                .toList();
        if (examples.isEmpty()) {
            throw new IllegalStateException(
                    type.getName() + " has no method like \"public static Component in_words()\""
                            + " that ends with the return of a variable");
        }
        return examples;
    }

    private static JavaSource source(String file, MatchResult method) {
        String code = method.group(2).replaceAll("(?m)^ {8}", "");
        List<String> imports = IMPORT.matcher(file)
                .results()
                .filter(name -> Pattern.compile("\\b" + name.group(2) + "\\b")
                        .matcher(code)
                        .find())
                .map(name -> name.group(1))
                .toList();
        return new JavaSource(imports, method.group(3), code);
    }

    private static Component made(Class<?> type, String method) {
        try {
            return (Component) type.getMethod(method).invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName() + "." + method + " fails", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + "." + method + " cannot be called", e);
        }
    }

    private static String file(Class<?> type) {
        String name = type.getSimpleName() + ".java";
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside its class: the build copies it there");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
