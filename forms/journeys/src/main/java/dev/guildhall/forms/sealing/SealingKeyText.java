package dev.guildhall.forms.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads keys from a configuration. Its errors say where and never what: what is there may be a key. */
final class SealingKeyText {

    private static final String FORM = "`id:key`, such as 2026-05:... with what `openssl rand -base64 32` prints";

    private SealingKeyText() {}

    static KeyProvider ofFile(Path file) {
        byte[] text;
        try {
            text = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("The file of sealing keys " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + "): create it with a line " + FORM);
        }
        return read(
                "The file of sealing keys " + file, "line", new String(text, StandardCharsets.UTF_8).split("\\R", -1));
    }

    static KeyProvider ofEnvironment(String variable, Map<String, String> environment) {
        String text = environment.get(variable);
        if (text == null) {
            throw new IllegalArgumentException(
                    "The environment variable " + variable + " is not set: set it to " + FORM);
        }
        return read("The environment variable " + variable, "entry", text.split("\\R|,", -1));
    }

    private static KeyProvider read(String where, String unit, String[] entries) {
        List<SealingKey> keys = new ArrayList<>();
        for (int i = 0; i < entries.length; i++) {
            String entry = entries[i].strip();
            if (!entry.isEmpty() && !entry.startsWith("#")) {
                keys.add(key(where + ", " + unit + " " + (i + 1), entry));
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(where + " holds no key: put in " + FORM);
        }
        try {
            return KeyProvider.local(keys.get(0), keys.subList(1, keys.size()).toArray(SealingKey[]::new));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(where + ": two keys have the same id; give each an id of its own");
        }
    }

    private static SealingKey key(String place, String entry) {
        int colon = entry.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(place + ", is no key: write it as " + FORM);
        }
        try {
            return SealingKey.ofBase64(entry.substring(0, colon).strip(), entry.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage());
        }
    }
}
