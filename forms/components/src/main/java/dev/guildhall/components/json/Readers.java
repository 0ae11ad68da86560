package dev.guildhall.components.json;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.option.OptionsException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The reader of each component, by the component's name in the Design System. */
public final class Readers {

    private static final Map<String, Function<Options, ? extends Component>> READERS = new TreeMap<>(Map.ofEntries(
            Map.entry("accordion", AccordionReader::read),
            Map.entry("back-link", BackLinkReader::read),
            Map.entry("breadcrumbs", BreadcrumbsReader::read),
            Map.entry("button", ButtonReader::read),
            Map.entry("character-count", CharacterCountReader::read),
            Map.entry("checkboxes", CheckboxesReader::read),
            Map.entry("cookie-banner", CookieBannerReader::read),
            Map.entry("date-input", DateInputReader::read),
            Map.entry("details", DetailsReader::read),
            Map.entry("error-message", Parts::errorMessageWithId),
            Map.entry("error-summary", ErrorSummaryReader::read),
            Map.entry("exit-this-page", ExitThisPageReader::read),
            Map.entry("feedback", FeedbackReader::read),
            Map.entry("fieldset", Parts::fieldset),
            Map.entry("file-upload", FileUploadReader::read),
            Map.entry("footer", FooterReader::read),
            Map.entry("generic-header", GenericHeaderReader::read),
            Map.entry("header", HeaderReader::read),
            Map.entry("hint", Parts::hintWithId),
            Map.entry("input", InputReader::read),
            Map.entry("inset-text", InsetTextReader::read),
            Map.entry("label", Parts::labelWithFor),
            Map.entry("language-navigation", LanguageNavigationReader::read),
            Map.entry("notification-banner", NotificationBannerReader::read),
            Map.entry("pagination", PaginationReader::read),
            Map.entry("panel", PanelReader::read),
            Map.entry("password-input", PasswordInputReader::read),
            Map.entry("phase-banner", PhaseBannerReader::read),
            Map.entry("radios", RadiosReader::read),
            Map.entry("select", SelectReader::read),
            Map.entry("service-navigation", ServiceNavigationReader::read),
            Map.entry("skip-link", SkipLinkReader::read),
            Map.entry("summary-list", SummaryListReader::read),
            Map.entry("table", TableReader::read),
            Map.entry("tabs", TabsReader::read),
            Map.entry("tag", TagReader::read),
            Map.entry("task-list", TaskListReader::read),
            Map.entry("textarea", TextareaReader::read),
            Map.entry("warning-text", WarningTextReader::read)));

    private Readers() {}

    /** The names of all components. */
    public static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(READERS.keySet()));
    }

    /**
     * The component with these options.
     *
     * @throws OptionsException when the component or an option is unknown, an option is of the wrong kind, or the JSON
     *     is malformed
     */
    public static Component read(String component, String json) {
        Function<Options, ? extends Component> reader = READERS.get(component);
        if (reader == null) {
            String meant = Nearest.to(component, READERS.keySet())
                    .map(nearest -> "; did you mean \"" + nearest + "\"?")
                    .orElse("");
            throw new OptionsException("There is no component \"" + component + "\"" + meant);
        }
        return reader.apply(new Options(component, Json.read(component, json)));
    }
}
