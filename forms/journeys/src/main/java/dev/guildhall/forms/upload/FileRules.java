package dev.guildhall.forms.upload;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which files a question takes.
 *
 * @param types the kinds, at least one, in the order in which people are told them
 * @param maxBytes the largest file, in bytes
 * @param maxFiles how many files in all
 */
public record FileRules(List<FileType> types, long maxBytes, int maxFiles) {

    /** The largest file, in bytes, where a question does not say: 10 MB. */
    public static final long DEFAULT_MAX_BYTES = 10L * 1024 * 1024;

    /** No question can take larger files, in bytes: 1 GB. */
    public static final long MAX_BYTES = 1024L * 1024 * 1024;

    /** How many files a question for several takes, where it does not say. */
    public static final int DEFAULT_MAX_FILES = 10;

    /** No question can take more files. */
    public static final int MAX_FILES = 100;

    private static final List<FileType> DEFAULT_TYPES = List.of(FileType.PDF, FileType.JPG, FileType.PNG);

    public FileRules {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("No type of file is accepted: name at least one, such as FileType.PDF");
        }
        if (maxBytes < 1 || maxBytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The largest file is " + maxBytes + " bytes: give 1 to " + MAX_BYTES + " bytes");
        }
        if (maxFiles < 1 || maxFiles > MAX_FILES) {
            throw new IllegalArgumentException("It takes " + maxFiles + " files: give 1 to " + MAX_FILES);
        }
        types = List.copyOf(EnumSet.copyOf(types));
    }

    /** PDF, JPG and PNG of at most {@value #DEFAULT_MAX_BYTES} bytes; so many of them. */
    public static FileRules ofFiles(int maxFiles) {
        return new FileRules(DEFAULT_TYPES, DEFAULT_MAX_BYTES, maxFiles);
    }

    /** The same with these kinds. */
    public FileRules withTypes(Collection<FileType> newTypes) {
        return new FileRules(List.copyOf(newTypes), maxBytes, maxFiles);
    }

    /** The same with another largest file, in bytes. */
    public FileRules withMaxBytes(long bytes) {
        return new FileRules(types, bytes, maxFiles);
    }

    /** The same with so many files. */
    public FileRules withMaxFiles(int files) {
        return new FileRules(types, maxBytes, files);
    }

    /** The largest size as people say it: "2MB". */
    public String maxInWords() {
        return FileSizes.inWords(maxBytes);
    }

    /** The kinds as people call them, "PDF, JPG, PNG". */
    public String typesInWords() {
        return types.stream().map(FileType::label).collect(Collectors.joining(", "));
    }

    /** The endings of names that a browser should offer: ".pdf,.jpg,.jpeg,.png". */
    public String accept() {
        return types.stream()
                .flatMap(type -> type.endings().stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** The kind that a file of this name should be; empty where none of that ending is taken. */
    public Optional<FileType> typeOf(String name) {
        return types.stream().filter(type -> type.isNameOf(name)).findFirst();
    }
}
