package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands on every page of a journey besides its content.
 *
 * @param footer the links in the footer, in order
 * @param feedback where a person says how the service was; empty when the journey does not ask
 * @param exit where a person at risk is taken who leaves at once; empty when the pages have no such way out
 * @param timeout the warning before the session ends, on pages that hold one; empty when none is needed
 */
public record Furniture(
        List<Entry> footer, Optional<String> feedback, Optional<String> exit, Optional<TimeoutWarning> timeout) {

    /** Nothing besides the content. */
    public static final Furniture NONE = new Furniture(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Furniture {
        footer = List.copyOf(footer);
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(exit, "exit");
        Objects.requireNonNull(timeout, "timeout");
    }

    /**
     * A link in the footer.
     *
     * @param text what it says
     * @param address where it leads
     */
    public record Entry(Text text, String address) {}
}
