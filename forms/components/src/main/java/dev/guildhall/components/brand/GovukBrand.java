package dev.guildhall.components.brand;

import dev.guildhall.components.html.Html;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The crown, the GOV.UK logotype, the fonts and the icons, as a service's own copy of npm's govuk-frontend has them.
 *
 * <pre>{@code
 * GovukBrand brand = GovukBrand.from(Path.of("node_modules/govuk-frontend"));
 * Header header = Header.builder(brand).build();
 * Assets assets = Assets.under("/assets").with(brand);
 * }</pre>
 *
 * <p>Only a service on a GOV.UK domain may show them, which is why this library does not contain them. Everything is read
 * once, when the brand is made: the two drawings of at most {@value PackageFolder#MAX_TEXT} bytes each, and at most
 * {@value PackageFolder#MAX_FILES} files of at most {@value PackageFolder#MAX_FILE} bytes each. Immutable.
 *
 * @see <a href="https://design-system.service.gov.uk/styles/typeface/">Design System: typeface, and who may use it</a>
 */
public final class GovukBrand {

    /** The system property that says where npm's govuk-frontend is. */
    public static final String PROPERTY = "guildhall.govuk-frontend";

    private final Html logotype;
    private final Html crown;
    private final SortedMap<String, byte[]> files;

    private GovukBrand(Html logotype, Html crown, SortedMap<String, byte[]> files) {
        this.logotype = logotype;
        this.crown = crown;
        this.files = files;
    }

    /**
     * The brand in this copy of the package.
     *
     * @param govukFrontendPackage the folder that npm made, for example {@code node_modules/govuk-frontend}
     * @throws IllegalArgumentException when it is no copy of govuk-frontend, one of another version than this library
     *     was built from, or one that lacks a file or has too large a one
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public static GovukBrand from(Path govukFrontendPackage) {
        PackageFolder folder = PackageFolder.open(govukFrontendPackage, version());
        return new GovukBrand(
                Html.of(folder.drawing("dist/govuk/components/header/template-default.html")),
                Html.of(folder.drawing("dist/govuk/components/footer/template-default.html")),
                folder.files("dist/govuk/assets"));
    }

    /**
     * The brand in the copy of the package that belongs to this application: where the system property
     * {@code guildhall.govuk-frontend} says; else {@code node_modules/govuk-frontend} in the working directory or the
     * nearest folder above it; else the same in the nearest folder above this library's own file. Looked for once.
     *
     * @throws IllegalStateException when there is one that {@link #from} refuses
     */
    public static Optional<GovukBrand> installed() {
        return Installation.found();
    }

    /** The version of govuk-frontend that this library was built from, which is the one that a service needs. */
    public static String version() {
        return BuiltFrom.VERSION;
    }

    /** The header's drawing: crown and logotype, called GOV.UK. */
    public Html logotype() {
        return logotype;
    }

    /** The footer's drawing: the crown alone, as decoration. */
    public Html crown() {
        return crown;
    }

    /** The names of the fonts, images and the manifest, for example {@code images/favicon.ico}. */
    public SortedSet<String> fileNames() {
        return new TreeSet<>(files.keySet());
    }

    /**
     * A copy of a file's content.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public byte[] file(String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException(
                    "The GOV.UK brand has no file \"" + name + "\": it has " + files.keySet());
        }
        return content.clone();
    }

    @Override
    public String toString() {
        return "GOV.UK brand of govuk-frontend " + version();
    }
}
