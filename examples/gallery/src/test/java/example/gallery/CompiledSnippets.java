package example.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Snippets that the JDK's compiler has compiled, each in a class of its own, with every warning an error. */
public final class CompiledSnippets {

    private CompiledSnippets() {}

    /**
     * Statements and what they need.
     *
     * @param imports the names of classes
     * @param statements the last of which returns
     */
    public record Snippet(List<String> imports, String statements) {}

    /** What each snippet gives, as markup; all are compiled at once. */
    public static Map<String, String> run(Path folder, Map<String, Snippet> snippets) throws Exception {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Snippet> snippet : snippets.entrySet()) {
            files.add(write(folder, snippet.getKey(), snippet.getValue()));
        }
        compile(folder, files);
        Map<String, String> markup = new HashMap<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            for (String name : snippets.keySet()) {
                Object made = loader.loadClass(name).getMethod("made").invoke(null);
                markup.put(name, (made instanceof Component component ? component.toHtml() : made).toString());
            }
        }
        return markup;
    }

    private static Path write(Path folder, String name, Snippet snippet) throws IOException {
        StringBuilder source = new StringBuilder();
        snippet.imports().forEach(each -> source.append("import ").append(each).append(";\n"));
        source.append("public class ").append(name).append(" {\npublic static Object made() {\n");
        source.append(snippet.statements()).append("\n}\n}\n");
        return Files.writeString(folder.resolve(name + ".java"), source);
    }

    private static void compile(Path folder, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-Xlint:all,-classfile,-processing",
                    "-Werror",
                    "--release",
                    "17",
                    "-proc:none",
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean isCompiled = compiler.getTask(
                            problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(isCompiled).as(problems.toString()).isTrue();
        }
    }
}
