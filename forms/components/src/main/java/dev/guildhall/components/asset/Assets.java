package dev.guildhall.components.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheet, scripts and images that the components need, under a path that changes when any of them does.
 *
 * <pre>{@code
 * Assets assets = Assets.under("/assets");
 * assets.path("guildhall.css");                          // "/assets/5f2c9b0d1e3a4768/guildhall.css"
 * assets.find("/assets/5f2c9b0d1e3a4768/guildhall.css")  // the file; empty for any other path
 * }</pre>
 *
 * <p>Only the files of the jar are ever found: a path is looked up, never resolved. The scripts import one another by
 * relative path, so that they work under any prefix. Immutable.
 */
public final class Assets {

    private static final String INDEX = "index.txt";

    private final Map<String, Asset> byPath;
    private final String folder;

    private Assets(String folder, Map<String, Asset> byPath) {
        this.folder = folder;
        this.byPath = byPath;
    }

    /**
     * The assets, served below this path.
     *
     * @param prefix an absolute path without a slash at its end, for example {@code /assets}
     * @throws IllegalArgumentException when the prefix is anything else
     */
    public static Assets under(String prefix) {
        if (!prefix.startsWith("/") || prefix.endsWith("/")) {
            throw new IllegalArgumentException("The assets' path \"" + prefix
                    + "\" must begin with a slash and not end with one, for example /assets");
        }
        List<String> index = new String(read(INDEX), UTF_8).lines().toList();
        String hash = index.get(0);
        String folder = prefix + "/" + hash + "/";
        Map<String, Asset> byPath = new LinkedHashMap<>();
        for (String name : index.subList(1, index.size())) {
            byPath.put(folder + name, new Asset(name, contentType(name), "\"" + hash + "\"", read(name)));
        }
        return new Assets(folder, byPath);
    }

    /**
     * The path of a file, for a link in a page.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String path(String name) {
        String path = folder + name;
        if (!byPath.containsKey(path)) {
            throw new IllegalArgumentException("There is no asset \"" + name + "\": there are " + names());
        }
        return path;
    }

    /** The names of all files. */
    public List<String> names() {
        return byPath.values().stream().map(Asset::name).toList();
    }

    /** The file at this path of a request, compared exactly. */
    public Optional<Asset> find(String requestPath) {
        return Optional.ofNullable(byPath.get(requestPath));
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar of guildhall-components lacks its asset \"" + name
                        + "\": build it with Maven, which makes the assets");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentType(String name) {
        String type = name.substring(name.lastIndexOf('.') + 1);
        return switch (type) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalStateException("No content type is known for the asset \"" + name + "\"");
        };
    }
}
