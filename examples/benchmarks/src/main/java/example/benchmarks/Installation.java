package example.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where npm installed govuk-frontend and Nunjucks: the folder that the build of {@code forms/components} fills, so that
 * no version is written twice.
 */
public record Installation(Path nodeModules) {

    /** Names another folder than the one found by looking upwards for {@code forms/components/node_modules}. */
    static final String PROPERTY = "benchmarks.node-modules";

    public Installation {
        if (!Files.isDirectory(nodeModules.resolve("govuk-frontend"))
                || !Files.isDirectory(nodeModules.resolve("nunjucks"))) {
            throw new IllegalStateException("There is no govuk-frontend and nunjucks in " + nodeModules
                    + ": build forms/components first, or name the folder that has both with -D" + PROPERTY + "=");
        }
    }

    public static Installation find() {
        String given = System.getProperty(PROPERTY, "");
        return new Installation(given.isEmpty() ? upwards() : Path.of(given).toAbsolutePath());
    }

    private static Path upwards() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("forms/components/node_modules");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        throw new IllegalStateException("There is no forms/components/node_modules above " + here
                + ": build forms/components first, or name the folder with -D" + PROPERTY + "=");
    }

    public Path govukFrontend() {
        return nodeModules.resolve("govuk-frontend");
    }

    Path fixturesOf(String component) {
        return govukFrontend().resolve("dist/govuk/components/" + component + "/fixtures.json");
    }
}
