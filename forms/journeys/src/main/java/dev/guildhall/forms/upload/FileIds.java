package dev.guildhall.forms.upload;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The ids of files: 128 random bits, so that nobody can guess one, in letters and digits that are safe in any path. */
final class FileIds {

    private static final int BYTES = 16;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + BYTES * 2 + "}");

    private FileIds() {}

    static String random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }
}
