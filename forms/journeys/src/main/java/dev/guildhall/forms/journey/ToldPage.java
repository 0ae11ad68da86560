package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.util.List;

/** A heading and what is told below it: the start page and the confirmation page, which stand outside the path. */
public record ToldPage(Text title, List<Block> blocks) {
    public ToldPage {
        blocks = List.copyOf(blocks);
    }

    List<Text> wordings() {
        return Wordings.of(title, blocks);
    }
}
