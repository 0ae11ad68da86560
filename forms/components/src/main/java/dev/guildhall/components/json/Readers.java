package dev.guildhall.components.json;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.option.OptionsException;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The reader of each component, by the component's name in the Design System. */
public final class Readers {

    // a list and a switch, not a map of method references: each of those is a class that the JVM makes while it starts
    private static final SortedSet<String> NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(List.of(
            "accordion",
            "back-link",
            "breadcrumbs",
            "button",
            "character-count",
            "checkboxes",
            "cookie-banner",
            "date-input",
            "details",
            "error-message",
            "error-summary",
            "exit-this-page",
            "feedback",
            "fieldset",
            "file-upload",
            "footer",
            "generic-header",
            "header",
            "hint",
            "input",
            "inset-text",
            "label",
            "language-navigation",
            "notification-banner",
            "pagination",
            "panel",
            "password-input",
            "phase-banner",
            "radios",
            "select",
            "service-navigation",
            "skip-link",
            "summary-list",
            "table",
            "tabs",
            "tag",
            "task-list",
            "textarea",
            "warning-text")));

    private Readers() {}

    /** The names of all components. */
    public static SortedSet<String> names() {
        return NAMES;
    }

    /**
     * The component with these options.
     *
     * @throws OptionsException when the component or an option is unknown, an option is of the wrong kind, or the JSON
     *     is malformed
     */
    public static Component read(String component, String json) {
        if (!NAMES.contains(component)) {
            String meant = Nearest.to(component, NAMES)
                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                    .orElse("");
            throw new OptionsException("There is no component \"" + component + "\"" + meant);
        }
        return read(component, new Options(component, Json.read(component, json)));
    }

    private static Component read(String component, Options o) {
        return switch (component) {
            case "accordion" -> AccordionReader.read(o);
            case "back-link" -> BackLinkReader.read(o);
            case "breadcrumbs" -> BreadcrumbsReader.read(o);
            case "button" -> ButtonReader.read(o);
            case "character-count" -> CharacterCountReader.read(o);
            case "checkboxes" -> CheckboxesReader.read(o);
            case "cookie-banner" -> CookieBannerReader.read(o);
            case "date-input" -> DateInputReader.read(o);
            case "details" -> DetailsReader.read(o);
            case "error-message" -> Parts.errorMessageWithId(o);
            case "error-summary" -> ErrorSummaryReader.read(o);
            case "exit-this-page" -> ExitThisPageReader.read(o);
            case "feedback" -> FeedbackReader.read(o);
            case "fieldset" -> Parts.fieldset(o);
            case "file-upload" -> FileUploadReader.read(o);
            case "footer" -> FooterReader.read(o);
            case "generic-header" -> GenericHeaderReader.read(o);
            case "header" -> HeaderReader.read(o);
            case "hint" -> Parts.hintWithId(o);
            case "input" -> InputReader.read(o);
            case "inset-text" -> InsetTextReader.read(o);
            case "label" -> Parts.labelWithFor(o);
            case "language-navigation" -> LanguageNavigationReader.read(o);
            case "notification-banner" -> NotificationBannerReader.read(o);
            case "pagination" -> PaginationReader.read(o);
            case "panel" -> PanelReader.read(o);
            case "password-input" -> PasswordInputReader.read(o);
            case "phase-banner" -> PhaseBannerReader.read(o);
            case "radios" -> RadiosReader.read(o);
            case "select" -> SelectReader.read(o);
            case "service-navigation" -> ServiceNavigationReader.read(o);
            case "skip-link" -> SkipLinkReader.read(o);
            case "summary-list" -> SummaryListReader.read(o);
            case "table" -> TableReader.read(o);
            case "tabs" -> TabsReader.read(o);
            case "tag" -> TagReader.read(o);
            case "task-list" -> TaskListReader.read(o);
            case "textarea" -> TextareaReader.read(o);
            case "warning-text" -> WarningTextReader.read(o);
            default -> throw new IllegalStateException("No reader is named for the component \"" + component + "\"");
        };
    }
}
