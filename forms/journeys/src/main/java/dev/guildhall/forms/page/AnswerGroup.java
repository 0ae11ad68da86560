package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Page;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Pages whose answers are checked together.
 *
 * @param title the heading above them; empty for none
 * @param pages the pages on the path, in order
 */
public record AnswerGroup(Optional<Text> title, List<Page> pages) {
    public AnswerGroup {
        Objects.requireNonNull(title, "title");
        pages = List.copyOf(pages);
    }
}
