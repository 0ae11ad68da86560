package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.run.LocalSheets;
import dev.guildhall.accessibility.sheet.SheetSource;
import dev.guildhall.accessibility.sheet.SheetText;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Which style sheets pages are judged with: those beside them, of their own site, and of other sites only if that is wished. */
final class Sheets {
    private static final String NOT_ALLOWED = "It is on another site; allow that with --allow-remote.";

    private final WebSheets web;
    private final boolean allowRemote;

    Sheets(WebSheets web, boolean allowRemote) {
        this.web = web;
        this.allowRemote = allowRemote;
    }

    /**
     * The sheets of a page in a file.
     *
     * @param root the folder that was named, or the one that the file stands in
     */
    SheetSource ofFile(Path root, Path file) {
        SheetSource local = LocalSheets.of(root, file);
        return address -> remote(address).map(this::ofOtherSite).orElseGet(() -> local.read(address));
    }

    /** The sheets of a page that stands nowhere. */
    SheetSource ofNowhere() {
        return address -> remote(address)
                .map(this::ofOtherSite)
                .orElseGet(() -> SheetSource.none().read(address));
    }

    /** The sheets of a page at an address. */
    SheetSource of(URI page) {
        return address -> resolved(page, address)
                .map(sheet -> Crawl.sameSite(page, sheet)
                        ? web.read(sheet, other -> isAllowed(page, other))
                        : ofOtherSite(sheet))
                .orElseGet(() -> new SheetText.NotRead("It is no http or https address."));
    }

    private boolean isAllowed(URI page, URI other) {
        return allowRemote || Crawl.sameSite(page, other);
    }

    private SheetText ofOtherSite(URI sheet) {
        return allowRemote ? web.read(sheet, other -> true) : new SheetText.NotRead(NOT_ALLOWED);
    }

    /** The address as that of a sheet on the web, if it says so itself. */
    private static Optional<URI> remote(String address) {
        return resolved(URI.create("https:/"), address.startsWith("//") ? "https:" + address : address);
    }

    private static Optional<URI> resolved(URI page, String address) {
        try {
            URI sheet = page.resolve(address);
            return Web.isWeb(sheet) ? Optional.of(sheet) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
