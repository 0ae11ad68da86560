package dev.guildhall.forms.upload;

/** Sizes as people say them, where 1KB is 1,024 bytes. */
final class FileSizes {

    private static final long KB = 1024;
    private static final long MB = KB * KB;
    private static final long GB = KB * MB;

    private FileSizes() {}

    static String inWords(long bytes) {
        if (bytes < KB) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < MB) {
            return tenths(bytes, KB) + "KB";
        }
        return bytes < GB ? tenths(bytes, MB) + "MB" : tenths(bytes, GB) + "GB";
    }

    /** Rounded down, so that what is said to be allowed is. */
    private static String tenths(long bytes, long unit) {
        long tenths = bytes / unit * 10 + bytes % unit * 10 / unit;
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
