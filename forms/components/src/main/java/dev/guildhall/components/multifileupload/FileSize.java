package dev.guildhall.components.multifileupload;

/** How large a file is, as people say it: 1 KB is 1,024 bytes, as file managers and limits of servers count. */
final class FileSize {

    private static final long KB = 1024;
    private static final long MB = KB * KB;
    private static final long GB = KB * MB;

    private FileSize() {}

    /** For example {@code 12 KB} or {@code 1.5 MB}; the script says the same. */
    static String inWords(long bytes) {
        if (bytes < MB) {
            return (bytes == 0 ? 0 : Math.max(1, bytes / KB)) + " KB";
        }
        long unit = bytes < GB ? MB : GB;
        long tenths = bytes / unit * 10 + bytes % unit * 10 / unit;
        String decimals = tenths % 10 == 0 ? "" : "." + tenths % 10;
        return tenths / 10 + decimals + (unit == MB ? " MB" : " GB");
    }
}
