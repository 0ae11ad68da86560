package dev.guildhall.components.brand;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A copy of npm's govuk-frontend on disk, read with a limit on everything. */
record PackageFolder(Path folder) {

    /** How many bytes a file may have that is read for a drawing or for the package's version; the largest has 4,000. */
    static final int MAX_TEXT = 65_536;

    /** How many bytes a font or an image may have; the largest has 43,000. */
    static final int MAX_FILE = 1_048_576;

    /** How many fonts and images there may be; there are 13. */
    static final int MAX_FILES = 100;

    private static final String NAME = "govuk-frontend";

    /** What is served; anything else that lies among the assets is left alone. */
    private static final Set<String> TYPES = Set.of("ico", "json", "png", "svg", "woff", "woff2");

    private static final int DEPTH = 3;

    /** The folder, after its {@code package.json} said that it is the right one. */
    static PackageFolder open(Path folder, String version) {
        PackageFolder opened = new PackageFolder(folder.toAbsolutePath().normalize());
        PackageManifest manifest = opened.manifest();
        if (!manifest.name().equals(NAME)) {
            throw opened.problem("is the npm package \"" + manifest.name() + "\", not \"" + NAME
                    + "\"; give the folder " + "node_modules/" + NAME);
        }
        if (!manifest.version().equals(version)) {
            throw opened.problem("has version " + manifest.version() + ", and this library was built from " + version
                    + "; run npm install --save-exact " + NAME + "@" + version);
        }
        return opened;
    }

    private PackageManifest manifest() {
        String json = text("package.json");
        try {
            return PackageManifest.read(json);
        } catch (IllegalArgumentException e) {
            throw problem("has a package.json that cannot be understood: " + e.getMessage() + "; install it again", e);
        }
    }

    /** The first SVG in a file of markup. */
    String drawing(String name) {
        String markup = text(name);
        int begin = markup.indexOf("<svg");
        int end = markup.indexOf("</svg>", begin);
        if (begin < 0 || end < 0) {
            throw problem("has no drawing in \"" + name + "\"; install it again");
        }
        return markup.substring(begin, end + "</svg>".length());
    }

    /** The files in a folder and those in it, by their path from there, with slashes. */
    SortedMap<String, byte[]> files(String name) {
        Path top = folder.resolve(name);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : served(top)) {
            String path = top.relativize(file).toString().replace('\\', '/');
            files.put(path, bytes(file, MAX_FILE));
        }
        if (files.isEmpty()) {
            throw problem("has no fonts and images in \"" + name + "\"; install it again");
        }
        return files;
    }

    private List<Path> served(Path top) {
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        try {
            addServed(files, top, top, DEPTH);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the files in " + top, e);
        }
        return files;
    }

    private void addServed(List<Path> files, Path top, Path here, int depth) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(here)) {
            for (Path entry : entries) {
                if (depth > 1 && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    addServed(files, top, entry, depth - 1);
                } else if (isServed(entry)) {
                    files.add(entry);
                }
                if (files.size() > MAX_FILES) {
                    throw problem("has more than " + MAX_FILES + " files in \"" + folder.relativize(top)
                            + "\"; install it again");
                }
            }
        }
    }

    private static boolean isServed(Path file) {
        String name = file.getFileName().toString();
        return TYPES.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }

    private String text(String name) {
        return new String(bytes(folder.resolve(name), MAX_TEXT), UTF_8);
    }

    private byte[] bytes(Path file, int limit) {
        if (!Files.isRegularFile(file)) {
            throw problem("lacks the file \"" + folder.relativize(file) + "\"; give the folder that npm made, "
                    + "node_modules/" + NAME);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(limit + 1);
            if (content.length > limit) {
                throw problem("has a file \"" + folder.relativize(file) + "\" of more than " + limit
                        + " bytes; install it again");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(NAME + " at " + folder + " " + what);
    }

    private IllegalArgumentException problem(String what, Throwable cause) {
        return new IllegalArgumentException(NAME + " at " + folder + " " + what, cause);
    }
}
