package dev.guildhall.forms.support;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page beside a journey that the footer of every page links to, such as terms and conditions.
 *
 * <pre>{@code
 * SupportPage.of("terms", Text.of("Terms and conditions", "Telerau ac amodau"), paragraph(...))
 * }</pre>
 *
 * @param id its place in the address below the journey: lower-case letters, digits and single hyphens, at most {@value
 *     #MAX_ID} characters
 * @param link what the footer's link says
 * @param title its heading
 * @param blocks what it tells
 */
public record SupportPage(String id, Text link, Text title, List<Block> blocks) {

    /** The longest id, in characters. */
    public static final int MAX_ID = 64;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * @throws IllegalArgumentException when the id cannot stand in an address, or the page tells nothing
     */
    public SupportPage {
        if (id.length() > MAX_ID || !SLUG.matcher(id).matches()) {
            throw new IllegalArgumentException("The support page's id \"" + id + "\" cannot stand in an address: use"
                    + " lower-case letters, digits and single hyphens, at most " + MAX_ID + " characters");
        }
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("The support page \"" + id + "\" tells nothing: give it blocks");
        }
    }

    /** A page of these blocks, which the footer's link calls by its title. */
    public static SupportPage of(String id, Text title, Block... blocks) {
        return new SupportPage(id, title, title, List.of(blocks));
    }

    /** Every wording of the page, for checking translations. */
    Stream<Text> wordings() {
        return Stream.concat(Stream.of(link, title), blocks.stream().flatMap(block -> block.wordings().stream()));
    }
}
