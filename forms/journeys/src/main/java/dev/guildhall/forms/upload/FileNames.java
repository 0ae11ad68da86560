package dev.guildhall.forms.upload;

/** Cleans the names that people give to files, for showing. */
final class FileNames {

    private FileNames() {}

    static String shown(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.isSpaceChar(c)) {
                kept.append(' ');
            } else if (Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.FORMAT) {
                kept.appendCodePoint(c);
            }
        });
        return shortened(kept.toString().strip());
    }

    /** Without its middle, so that both what it is and its ending can be read. */
    private static String shortened(String name) {
        if (name.length() <= UploadedFile.MAX_NAME) {
            return name;
        }
        int half = UploadedFile.MAX_NAME / 2;
        int head = Character.isLowSurrogate(name.charAt(half)) ? half - 1 : half;
        int tail = name.length() - half;
        return name.substring(0, head) + "…"
                + name.substring(Character.isLowSurrogate(name.charAt(tail)) ? tail + 1 : tail);
    }
}
