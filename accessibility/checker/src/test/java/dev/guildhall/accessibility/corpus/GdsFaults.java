package dev.guildhall.accessibility.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which rules are about the fault of each case of the GDS audit. Written down from the words of the case, not from what the
 * checker says: any other finding on the page does not count.
 */
final class GdsFaults {
    /** A rule that no checker has yet stands where the fault needs one. */
    private static final String TABLE = """
            Content identified by location|sense-words
            Content is not in correct reading order in source code|order-on-screen
            Content is not organised into well-defined groups or chunks, using headings, lists, and other visual mechanisms|long-text
            First instance of abbreviation not expanded|abbreviation-expanded
            Large text does not have a contrast ratio of at least 3:1 so does not meet AA|text-contrast
            Large text does not have a contrast ratio of at least 4.5:1 so does not meet AAA|text-contrast
            html element has an empty lang attribute|page-language
            lang attribute used to identify change of language, but with invalid value|element-language-valid
            html element is missing a lang attribute|page-language
            html element has lang attribute set to wrong language|page-language-fits
            Inappropriate page title|page-title-wording
            Empty page title|page-title
            Missing page title|page-title
            Missing H1|govuk-one-h1
            Headings not structured in a hierarchical manner|heading-levels
            LI element with no parent|list-item-in-list
            List not marked up as a list|list-by-hand
            DT or DD elements that are not contained within a DL element|term-in-list
            Table with column headers and double row headers|table-scope
            Table has no scope attributes|table-scope
            Table nested within table header|table-in-header
            Table has no table headings|table-headers
            Table with inconsistent numbers of columns in rows|table-rows-even
            Table is missing a caption|table-caption
            Image with no alt attribute|image-name
            Background image that conveys information does not have a text alternative|background-picture
            Image that conveys information has inappropriate alt text|alt-wording
            Image alt attribute contains image file name|alt-file-name
            Image link with no alternative text|link-name
            Link to javascript, invalid hypertext reference|link-to-script
            Uninformative link text|link-wording
            Link launches new window with no warning|link-new-tab
            Links to a sound file, no transcript|link-to-media
            Link text does not make sense out of context|link-wording
            Adjacent links going to the same destination|adjacent-links
            Link contains only a full stop|link-wording
            Link to a multimedia file, no transcript|link-to-media
            Non-specific link text|link-wording
            Link to an image, no text alternative|link-to-picture
            Uninformative alt attribute value on image button|alt-wording
            Empty alt attribute on image button|image-button-name
            Errors identified by colour only|error-in-words
            Error messages - no suggestion for corrections given, e.g. required format|error-message-wording
            Left aligned form labels with too much white space|label-near-field
            Group of radio buttons not enclosed in a fieldset|choices-grouped
            Fieldset without a legend|fieldset-legend
            Empty legend|fieldset-legend
            Group of check boxes not enclosed in a fieldset|choices-grouped
            Two unique labels, but identical for= attributes|one-label
            Missing labels in checkboxes|form-field-name label-has-field
            Field hint not associated with input|hint-described
            Inadequately-sized clickable targets found|target-size
            Alert shows for a short time|message-stays
            Lightbox - close button doesn't receive focus|pointer-without-focus overlay-focus
            Focus order in wrong order|order-on-screen
            Tabindex greater than 0|tabindex-positive
            Concertina items don't get keyboard focus|pointer-without-focus
            Link with a role=button does not work with space bar|link-as-button
            Tooltips don't receive keyboard focus|pointer-without-focus
            Accesskey attribute used|accesskey
            Lightbox - focus is not moved immediately to lightbox|overlay-focus
            iframe title attribute does not describe the content or purpose of the iframe|frame-title-wording
            Content is not readable and functional when text is increased|enlarged-text-cut
            Non-decorative content inserted using CSS|content-by-style
            visibility:hidden used to visually hide content when it should be available to screenreader|link-hidden-words
            Duplicate id|id-unique referenced-id-unique
            Deprecated center element|obsolete-element
            Invalid ARIA role names|role-exists
            Object not embedded accessibly - wmode parameter not set to window|plugin-window-mode
            Spacer image found|spacer-image
            Inline style adds colour|inline-colour
            """;

    private static final Map<String, List<String>> RULES = TABLE.lines()
            .map(line -> line.split("\\|", 2))
            .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(" ", -1))));

    private GdsFaults() {}

    /** The rules that are about this fault; none if nobody has written them down. */
    static List<String> rulesAbout(String fault) {
        return RULES.getOrDefault(fault, List.of());
    }
}
