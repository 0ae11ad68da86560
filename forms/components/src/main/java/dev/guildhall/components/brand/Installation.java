package dev.guildhall.components.brand;

import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where this application keeps its copy of govuk-frontend, and what came of reading it. */
final class Installation {

    private final Optional<GovukBrand> brand;
    private final Optional<RuntimeException> failure;

    private Installation(Optional<GovukBrand> brand, Optional<RuntimeException> failure) {
        this.brand = brand;
        this.failure = failure;
    }

    /** Looked for by the first who asks; the class loader lets the others wait. */
    private static final class Once {
        static final Installation RESULT =
                in(Optional.ofNullable(System.getProperty(GovukBrand.PROPERTY)), Path.of(""), ownFile());
    }

    static Optional<GovukBrand> found() {
        return Once.RESULT.brand();
    }

    /** What is found from here; a copy that is refused is remembered, so that everyone who asks is told. */
    static Installation in(Optional<String> property, Path workingDirectory, Optional<Path> ownFile) {
        try {
            Optional<Path> folder = folder(property, workingDirectory, ownFile);
            Optional<GovukBrand> brand =
                    folder.isPresent() ? Optional.of(GovukBrand.from(folder.get())) : Optional.empty();
            return new Installation(brand, Optional.empty());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            return new Installation(Optional.empty(), Optional.of(e));
        }
    }

    private static Optional<Path> folder(Optional<String> property, Path workingDirectory, Optional<Path> ownFile) {
        if (property.isPresent() && !property.get().isBlank()) {
            return Optional.of(Path.of(property.get()));
        }
        Optional<Path> fromHere = above(workingDirectory);
        return fromHere.isPresent() || ownFile.isEmpty() ? fromHere : above(ownFile.get());
    }

    /** What was found, if anything. */
    Optional<GovukBrand> brand() {
        if (failure.isPresent()) {
            throw new IllegalStateException(failure.get().getMessage(), failure.get());
        }
        return brand;
    }

    /** The package as Node would find it from this place. */
    private static Optional<Path> above(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            Path candidate = folder.resolve("node_modules").resolve("govuk-frontend");
            if (Files.isRegularFile(candidate.resolve("package.json"))) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The jar or the folder of this class, where it is one of the default file system. */
    private static Optional<Path> ownFile() {
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
