package dev.guildhall.accessibility.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads sheets on the class path below one path. */
record ClassPathSheets(ClassLoader loader, String root) implements SheetSource {
    @Override
    public SheetText read(String address) {
        if (SheetAddress.isElsewhere(address)) {
            return new SheetText.NotRead(SheetAddress.ELSEWHERE);
        }
        Optional<String> path = SheetAddress.normalised(SheetAddress.pathOf(address));
        if (path.isEmpty()) {
            return new SheetText.NotRead(SheetAddress.OUTSIDE);
        }
        String name = root.isEmpty() ? path.get() : root + "/" + path.get();
        try (InputStream stream = loader.getResourceAsStream(name)) {
            if (stream == null) {
                return new SheetText.NotRead("There is no " + name + " on the class path.");
            }
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? new SheetText.NotRead("It has more than " + MAX_BYTES + " bytes, which is the limit.")
                    : new SheetText.Found(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return new SheetText.NotRead("The file could not be read.");
        }
    }
}
