package example.gallery;

import dev.guildhall.components.Components;
import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.html.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The installed npm package of govuk-frontend, whose fixtures the gallery shows. */
final class GovukFrontend {

    private static final Path IN_COMPONENTS = Path.of("forms", "components", "node_modules", "govuk-frontend");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;

    private GovukFrontend(Path folder) {
        this.folder = folder;
    }

    /**
     * The package in the folder of the system property, else the one that the build of the components has installed. The
     * property then says so, so that the components' brand comes out of the same.
     *
     * @throws IllegalStateException when it is at neither place
     */
    static GovukFrontend installed() {
        String given = System.getProperty(GovukBrand.PROPERTY, "");
        Path here = Path.of("").toAbsolutePath();
        Stream<Path> places = given.isEmpty()
                ? Stream.iterate(here, place -> place != null, Path::getParent)
                        .map(place -> place.resolve(IN_COMPONENTS))
                : Stream.of(Path.of(given));
        GovukFrontend found = places.filter(place -> Files.isRegularFile(place.resolve("package.json")))
                .findFirst()
                .map(GovukFrontend::new)
                .orElseThrow(
                        () -> new IllegalStateException("The npm package govuk-frontend, whose examples the gallery"
                                + " shows, is not at " + (given.isEmpty() ? IN_COMPONENTS : given)
                                + ": build forms/components first, or run npm install govuk-frontend and give its folder as -D"
                                + GovukBrand.PROPERTY + "=node_modules/govuk-frontend"));
        System.setProperty(GovukBrand.PROPERTY, found.folder.toString());
        return found;
    }

    String version() {
        return read(folder.resolve("package.json")).get("version").asString();
    }

    /** The brand, of the same copy. */
    GovukBrand brand() {
        return GovukBrand.from(folder);
    }

    /** A fixture that the Design System shows. */
    record Fixture(String component, String name, String options) {
        Component made() {
            return Components.parse(component, options);
        }
    }

    /** The fixtures of a component that are not hidden, in the package's order; none where it has no such component. */
    List<Fixture> visibleFixtures(String component) {
        Path file = folder.resolve("dist/govuk/components").resolve(component).resolve("fixtures.json");
        List<Fixture> fixtures = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            for (JsonNode fixture : read(file).get("fixtures")) {
                if (!fixture.get("hidden").asBoolean()) {
                    fixtures.add(new Fixture(
                            component,
                            fixture.get("name").asString(),
                            fixture.get("options").toString()));
                }
            }
        }
        return fixtures;
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
