package dev.guildhall.components.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.components.brand.GovukBrand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The style sheet, scripts and images that the components need, under a path that changes when any of them does.
 *
 * <pre>{@code
 * Assets assets = Assets.under("/assets");
 * assets.path("guildhall.css");                          // "/assets/5f2c9b0d1e3a4768/guildhall.css"
 * assets.find("/assets/5f2c9b0d1e3a4768/guildhall.css")  // the file; empty for any other path
 * }</pre>
 *
 * <p>Only the files of the jar are ever found: a path is looked up, never resolved. {@link #with} adds the style sheet,
 * fonts and icons of the GOV.UK brand. The files refer to one another by relative path, so that they work under any
 * prefix. Immutable.
 */
public final class Assets {

    private static final String INDEX = "index.txt";
    private static final String BRAND_STYLES = "guildhall-govuk.css";
    private static final int HASH_DIGITS = 16;

    private final String prefix;
    private final Optional<GovukBrand> brand;
    private final String folder;
    private final Map<String, Asset> byPath;

    private Assets(String prefix, Optional<GovukBrand> brand, String folder, Map<String, Asset> byPath) {
        this.prefix = prefix;
        this.brand = brand;
        this.folder = folder;
        this.byPath = byPath;
    }

    /**
     * The assets, served below this path, in the neutral brand.
     *
     * @param prefix an absolute path without a slash at its end, for example {@code /assets}
     * @throws IllegalArgumentException when the prefix is anything else
     */
    public static Assets under(String prefix) {
        if (!prefix.startsWith("/") || prefix.endsWith("/")) {
            throw new IllegalArgumentException("The assets' path \"" + prefix
                    + "\" must begin with a slash and not end with one, for example /assets");
        }
        List<String> index = index();
        return of(prefix, Optional.empty(), index.get(0), own(index));
    }

    /**
     * These and the files of the GOV.UK brand, with which {@code PageLayout} makes pages in that brand; for services on
     * GOV.UK domains only.
     */
    public Assets with(GovukBrand brand) {
        List<String> index = index();
        SortedMap<String, byte[]> files = own(index);
        files.put(BRAND_STYLES, read(BRAND_STYLES));
        for (String name : brand.fileNames()) {
            files.put(name, brand.file(name));
        }
        return of(prefix, Optional.of(brand), hash(files), files);
    }

    private static Assets of(String prefix, Optional<GovukBrand> brand, String hash, Map<String, byte[]> files) {
        String folder = prefix + "/" + hash;
        Map<String, Asset> byPath = new LinkedHashMap<>();
        files.forEach((name, bytes) ->
                byPath.put(folder + "/" + name, new Asset(name, ContentType.of(name), "\"" + hash + "\"", bytes)));
        return new Assets(prefix, brand, folder, byPath);
    }

    private static List<String> index() {
        return new String(read(INDEX), UTF_8).lines().toList();
    }

    private static SortedMap<String, byte[]> own(List<String> index) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : index.subList(1, index.size())) {
            files.put(name, read(name));
        }
        return files;
    }

    /** Over every name and content, as the build makes the one of the index. */
    private static String hash(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                digest.update((file.getKey() + '\0').getBytes(UTF_8));
                digest.update(file.getValue());
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The brand that was added, if any. */
    public Optional<GovukBrand> brand() {
        return brand;
    }

    /** The path of the folder that all files are below, without a slash at its end. */
    public String folder() {
        return folder;
    }

    /**
     * The path of a file, for a link in a page.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String path(String name) {
        String path = folder + "/" + name;
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
}
