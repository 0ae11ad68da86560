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

    private static final Path COMPONENTS = Path.of("node_modules/govuk-frontend/dist/govuk/components");
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

    private static List<Fixture> in(Path folder) throws IOException {
        JsonNode file = MAPPER.readTree(Files.readString(folder.resolve("fixtures.json")));
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
