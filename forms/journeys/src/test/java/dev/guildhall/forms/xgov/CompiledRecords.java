package dev.guildhall.forms.xgov;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Records that are compiled from source in memory: a journey is bound to one, and a definition from elsewhere has none. */
final class CompiledRecords extends ClassLoader {

    private final Map<String, byte[]> classes;

    private CompiledRecords(Map<String, byte[]> classes) {
        super(CompiledRecords.class.getClassLoader());
        this.classes = classes;
    }

    /** Compiles these sources by the name of the class that each declares. */
    static CompiledRecords of(Map<String, String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        Writer messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaFileManager memory = new ForwardingJavaFileManager<>(files) {
                @Override
                public JavaFileObject getJavaFileForOutput(
                        Location location, String className, Kind kind, FileObject sibling) {
                    return written(className, written);
                }
            };
            List<JavaFileObject> units = sources.entrySet().stream()
                    .map(source -> (JavaFileObject) source(source.getKey(), source.getValue()))
                    .toList();
            List<String> options = List.of("-proc:none", "-Xlint:none");
            if (!compiler.getTask(messages, memory, null, options, null, units).call()) {
                throw new IllegalStateException("The records cannot be compiled: " + messages);
            }
        }
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return new CompiledRecords(classes);
    }

    private static SimpleJavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("mem:///" + name + ".java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static SimpleJavaFileObject written(String name, Map<String, ByteArrayOutputStream> written) {
        return new SimpleJavaFileObject(URI.create("mem:///" + name + ".class"), Kind.CLASS) {
            @Override
            public OutputStream openOutputStream() {
                return written.computeIfAbsent(name, each -> new ByteArrayOutputStream());
            }
        };
    }

    /** The record of this name. */
    Class<? extends Record> named(String name) {
        try {
            return loadClass(name).asSubclass(Record.class);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException("No source declares " + name, absent);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
