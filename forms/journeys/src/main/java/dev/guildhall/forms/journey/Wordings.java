package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.util.List;
import java.util.stream.Stream;

/** Collects the wordings of a page. */
final class Wordings {

    private Wordings() {}

    static List<Text> of(Text title, List<Block> blocks) {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(block -> block.wordings().stream()))
                .toList();
    }
}
