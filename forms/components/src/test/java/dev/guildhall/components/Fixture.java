package dev.guildhall.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One example of the reference: a component's options and the markup that govuk-frontend's own templates make of them.
 *
 * <p>Read from the npm package that the build installs, so that a new version brings its own.
 */
record Fixture(String component, String name, String options, String html) {

    /** The installed npm package of the reference. */
    static final Path GOVUK_FRONTEND = Path.of("node_modules/govuk-frontend");

    private static final Path COMPONENTS = GOVUK_FRONTEND.resolve("dist/govuk/components");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The fixtures of every component of the installed govuk-frontend, by component. */
    static SortedMap<String, List<Fixture>> all() {
        SortedMap<String, List<Fixture>> all = new TreeMap<>();
        try (Stream<Path> folders = Files.list(COMPONENTS)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                all.put(folder.getFileName().toString(), in(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The fixtures come with npm's govuk-frontend, which the build installs", e);
        }
        return all;
    }

    /** The version of the installed govuk-frontend. */
    static String version() {
        return read(GOVUK_FRONTEND.resolve("package.json")).get("version").asString();
    }

    /** Where the reference keeps what belongs to a component. */
    static Path folder(String component) {
        return COMPONENTS.resolve(component);
    }

    /** The options as a tree. */
    JsonNode optionTree() {
        return MAPPER.readTree(options);
    }

    /** The documented options of a component: a list of objects with name, type and perhaps options of their own. */
    static JsonNode documentedOptions(String component) {
        JsonNode file = read(COMPONENTS.resolve(component).resolve("macro-options.json"));
        return file.isArray() ? file : file.get("params");
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fixture> in(Path folder) {
        JsonNode file = read(folder.resolve("fixtures.json"));
        List<Fixture> fixtures = new ArrayList<>();
        for (JsonNode node : file.get("fixtures")) {
            fixtures.add(new Fixture(
                    folder.getFileName().toString(),
                    node.get("name").asString(),
                    node.get("options").toString(),
                    node.get("html").asString()));
        }
        return fixtures;
    }

    @Override
    public String toString() {
        return component + ": " + name;
    }
}
