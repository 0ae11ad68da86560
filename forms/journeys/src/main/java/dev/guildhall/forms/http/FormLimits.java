package dev.guildhall.forms.http;

import java.util.Map;

/**
 * How much of a form is read: its fields, and the files in those fields that ask for some.
 *
 * <pre>{@code
 * FormLimits limits = FormLimits.of(64 * 1024).withFiles("photo", new FormLimits.OfFiles(2 * 1024 * 1024, 1));
 * limits.maxTotalBytes(); // 33554432
 * }</pre>
 *
 * @param maxFieldBytes the most that names and values of all ordinary fields may come to, in bytes
 * @param files the fields that ask for files; what other fields bring as files is passed over
 */
public record FormLimits(int maxFieldBytes, Map<String, OfFiles> files) {

    /** The most parts of a form with files, in ordinary and file fields together; more are refused with status 400. */
    public static final int MAX_PARTS = FormData.MAX_PARAMETERS;

    /** The longest head of one part, in bytes; it holds the names of the field and of the file. Longer is status 400. */
    public static final int MAX_PART_HEADER_BYTES = 8 * 1024;

    /** A request with files may always be this long, in bytes, so that a file that is too large can be told apart. */
    public static final long MIN_TOTAL_BYTES = 32L * 1024 * 1024;

    /**
     * The files of one field.
     *
     * @param maxBytes the largest file that is kept, in bytes
     * @param maxFiles how many files of one request are kept
     */
    public record OfFiles(long maxBytes, int maxFiles) {}

    public FormLimits {
        files = Map.copyOf(files);
    }

    /** A form without files. */
    public static FormLimits of(int maxFieldBytes) {
        return new FormLimits(maxFieldBytes, Map.of());
    }

    /** These limits, and those of one more field that asks for files. */
    public FormLimits withFiles(String field, OfFiles limits) {
        Map<String, OfFiles> more = new java.util.HashMap<>(files);
        more.put(field, limits);
        return new FormLimits(maxFieldBytes, more);
    }

    /**
     * The longest request with files that is read, in bytes: twice what its files may come to, and {@value
     * #MIN_TOTAL_BYTES} at least. A longer one is refused with status 413.
     */
    public long maxTotalBytes() {
        long kept = files.values().stream()
                .mapToLong(each -> Math.multiplyExact(each.maxBytes(), (long) each.maxFiles()))
                .reduce(0, Math::addExact);
        return Math.max(MIN_TOTAL_BYTES, Math.multiplyExact(kept, 2L) + maxFieldBytes);
    }
}
