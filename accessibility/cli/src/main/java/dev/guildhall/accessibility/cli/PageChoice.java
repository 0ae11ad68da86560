package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.run.LocalSheets;
import dev.guildhall.accessibility.run.PageFolder;
import dev.guildhall.accessibility.run.PageSource;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which pages a command reads. */
final class PageChoice {
    /** How standard input is named on the command line, and in reports. */
    private static final String STANDARD_INPUT = "-";

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+://.*", Pattern.CASE_INSENSITIVE);
    private static final int MAX_CRAWL = 10_000;
    private static final int MAX_SECONDS = 600;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|URL",
            description = "Pages: files; folders, of which every .html, .htm and .xhtml file is taken; http or https"
                    + " addresses; - for standard input.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--crawl",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Pages to check of the site of each URL, following its links; 1 to 10000. Default: ${DEFAULT-VALUE}.")
    private int crawl = 1;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "How long a URL may take to answer in full; 1 to 600. Default: ${DEFAULT-VALUE}.")
    private int seconds = 20;

    @Option(
            names = "--allow-remote",
            description = "Also reads style sheets of other sites than the page's own, from the network.")
    private boolean allowRemote;

    /** All pages, in the order in which they were named; pages that a crawl found were read already. */
    List<PageSource> sources(Console console) throws IOException {
        requireWithin("--crawl", crawl, MAX_CRAWL);
        requireWithin("--timeout", seconds, MAX_SECONDS);
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw usage("Standard input can be read once; give - once.");
        }
        Web web = new Web(Duration.ofSeconds(seconds));
        Sheets sheets = new Sheets(new WebSheets(web.upTo(SheetSource.MAX_BYTES)), allowRemote);
        List<PageSource> sources = new ArrayList<>();
        for (String name : names) {
            sources.addAll(sourcesOf(name, web, sheets, console));
        }
        if (sources.isEmpty()) {
            throw usage("There is no .html, .htm or .xhtml file in " + String.join(", ", names) + ".");
        }
        return sources;
    }

    private List<PageSource> sourcesOf(String name, Web web, Sheets sheets, Console console) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            return List.of(PageSource.stream(STANDARD_INPUT, console.in(), sheets.ofNowhere()));
        }
        return ADDRESS.matcher(name).matches() ? atAddress(name, web, sheets) : inFiles(name, sheets);
    }

    private List<PageSource> inFiles(String name, Sheets sheets) throws IOException {
        try {
            Path path = Path.of(name);
            return Files.isDirectory(path)
                    ? PageFolder.at(path)
                            .withSheets(file -> sheets.ofFile(path, file))
                            .pages()
                    : List.of(PageSource.file(name, path, sheets.ofFile(LocalSheets.folderOf(path), path)));
        } catch (InvalidPathException impossible) {
            return List.of(PageSource.unreadable(name, "No file can be called so."));
        }
    }

    private List<PageSource> atAddress(String name, Web web, Sheets sheets) {
        URI address = address(name);
        return crawl > 1
                ? Crawl.from(name, address, web, sheets, crawl)
                : List.of(new AddressSource(name, address, web, sheets));
    }

    private URI address(String name) {
        try {
            URI address = URI.create(name);
            if (address.getUserInfo() != null) {
                throw usage("An address must not hold a name or a password, because reports repeat it.");
            }
            if (Web.isWeb(address)) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw usage("\"" + name + "\" is no http or https address; write it like https://example.gov.uk/apply.");
    }

    private void requireWithin(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw usage(option + " is " + value + "; give 1 to " + most + ".");
        }
    }

    private ParameterException usage(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
