package example.gallery;

import dev.guildhall.components.html.Component;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The page that shows one example and nothing else, in a frame or by itself: examples have ids, landmarks and headings
 * that stand in one another's way on one page.
 */
public record Alone(Example example) {

    private static final Set<String> BEFORE = Set.of(
            "back-link",
            "breadcrumbs",
            "cookie-banner",
            "exit-this-page",
            "generic-header",
            "header",
            "language-navigation",
            "phase-banner",
            "service-navigation",
            "skip-link");
    private static final Pattern HEADING = Pattern.compile("<h1[ >]");
    private static final Pattern ERROR = Pattern.compile("class=\"[^\"]*govuk-error-(summary|message)[ \"]");
    private static final Pattern LINK_HERE = Pattern.compile("href=\"#([^\"]+)\"");

    /** Where on a page a component belongs. */
    public enum Place {
        BEFORE_MAIN,
        /** Above the main heading. */
        FIRST_IN_MAIN,
        IN_MAIN,
        AFTER_MAIN
    }

    public Component component() {
        return example.made();
    }

    public Place place() {
        return switch (example.component()) {
            case "footer" -> Place.AFTER_MAIN;
            case "error-summary" -> Place.FIRST_IN_MAIN;
            default -> BEFORE.contains(example.component()) ? Place.BEFORE_MAIN : Place.IN_MAIN;
        };
    }

    /** The page's title; one with errors says so first, as every page should. */
    public String title() {
        return (ERROR.matcher(example.html()).find() ? "Error: " : "") + heading() + " - Guildhall gallery";
    }

    public String heading() {
        return example.title();
    }

    /** Whether the example brings the page's main heading along. */
    public boolean hasHeading() {
        return HEADING.matcher(example.html()).find();
    }

    /** Whether it is made for a dark page. */
    public boolean isInverse() {
        return example.name().startsWith("inverse");
    }

    /** The ids of the fields that an error summary leads to, and that the example lacks. */
    public List<String> standIns() {
        if (!example.component().equals("error-summary")) {
            return List.of();
        }
        return LINK_HERE
                .matcher(example.html())
                .results()
                .map((MatchResult link) -> link.group(1))
                .distinct()
                .toList();
    }

    /** The id of the main content: where a skip link leads. */
    public String mainId() {
        return example.component().equals("skip-link")
                ? LINK_HERE
                        .matcher(example.html())
                        .results()
                        .map(link -> link.group(1))
                        .findFirst()
                        .orElse("content")
                : "content";
    }
}
