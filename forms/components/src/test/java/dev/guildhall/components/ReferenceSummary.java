package dev.guildhall.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version of the reference consists of, as far as we follow it: for each component its documented options with
 * their types, and short hashes of its template and of each fixture. It holds nothing of the reference itself.
 *
 * @param components by the component's name the facts by what they are about, for example {@code option "href"}
 */
record ReferenceSummary(SortedMap<String, SortedMap<String, String>> components) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int HASH_BYTES = 6;

    /** Of the npm package in this folder. */
    static ReferenceSummary of(Path govukFrontend) {
        SortedMap<String, SortedMap<String, String>> components = new TreeMap<>();
        Path root = govukFrontend.resolve("dist/govuk");
        try (Stream<Path> folders = Files.list(root.resolve("components"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                components.put(folder.getFileName().toString(), component(folder));
            }
            components.put("page template", new TreeMap<>(Map.of("template", hash(root.resolve("template.njk")))));
        } catch (IOException e) {
            throw new UncheckedIOException("The reference is npm's govuk-frontend, which the build installs", e);
        }
        return new ReferenceSummary(components);
    }

    private static SortedMap<String, String> component(Path folder) throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("template", hash(folder.resolve("template.njk")));
        JsonNode documented = MAPPER.readTree(Files.readString(folder.resolve("macro-options.json")));
        options(documented.isArray() ? documented : documented.get("params"), "", facts);
        JsonNode fixtures = MAPPER.readTree(Files.readString(folder.resolve("fixtures.json")));
        for (JsonNode fixture : fixtures.get("fixtures")) {
            String name = "fixture \"" + fixture.get("name").asString() + "\"";
            String content = fixture.get("options") + "\n" + fixture.get("html").asString();
            facts.merge(name, hash(content), (one, other) -> one + "+" + other);
        }
        return facts;
    }

    private static void options(JsonNode documented, String prefix, SortedMap<String, String> facts) {
        for (JsonNode option : documented) {
            String path = prefix + option.get("name").asString();
            boolean isRequired = option.path("required").asBoolean(false);
            facts.put("option \"" + path + "\"", option.get("type").asString() + (isRequired ? ", required" : ""));
            options(option.path("params"), path + ".", facts);
        }
    }

    private static String hash(Path file) throws IOException {
        return hash(Files.readString(file));
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of what {@link #print} wrote. */
    static ReferenceSummary parse(String printed) {
        SortedMap<String, SortedMap<String, String>> components = new TreeMap<>();
        SortedMap<String, String> facts = new TreeMap<>();
        for (String line : printed.lines().toList()) {
            if (line.startsWith("  ")) {
                int colon = line.lastIndexOf(": ");
                facts.put(line.substring(2, colon), line.substring(colon + 2));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                facts = new TreeMap<>();
                components.put(line, facts);
            }
        }
        return new ReferenceSummary(components);
    }

    String print() {
        StringBuilder out = new StringBuilder();
        components.forEach((component, facts) -> {
            out.append(component).append('\n');
            facts.forEach((about, fact) ->
                    out.append("  ").append(about).append(": ").append(fact).append('\n'));
        });
        return out.toString();
    }

    /** What is different in a newer version, a sentence for each change. */
    List<String> changesTo(ReferenceSummary newer) {
        List<String> changes = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(components.keySet());
        names.addAll(newer.components.keySet());
        for (String name : names) {
            if (!components.containsKey(name)) {
                changes.add(name + ": the component is new");
            } else if (!newer.components.containsKey(name)) {
                changes.add(name + ": the component is gone");
            } else {
                changes(name, components.get(name), newer.components.get(name), changes);
            }
        }
        return changes;
    }

    private static void changes(
            String component, Map<String, String> older, Map<String, String> newer, List<String> changes) {
        TreeSet<String> all = new TreeSet<>(older.keySet());
        all.addAll(newer.keySet());
        for (String about : all) {
            String was = older.getOrDefault(about, "");
            String is = newer.getOrDefault(about, "");
            if (was.isEmpty()) {
                changes.add(component + ": " + about + " is new" + detail(about, " (" + is + ")"));
            } else if (is.isEmpty()) {
                changes.add(component + ": " + about + " is gone");
            } else if (!was.equals(is)) {
                changes.add(component + ": " + about + " has changed" + detail(about, " from " + was + " to " + is));
            }
        }
    }

    /** A type says something to a reader, a hash does not. */
    private static String detail(String about, String detail) {
        return about.startsWith("option") ? detail : "";
    }
}
