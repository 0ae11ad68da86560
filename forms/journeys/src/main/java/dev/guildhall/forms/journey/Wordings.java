package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Collects the wordings of a page. */
final class Wordings {

    private Wordings() {}

    static List<Block> worded(List<Block> blocks, UnaryOperator<Text> words) {
        return blocks.stream().map(block -> block.worded(words)).toList();
    }

    static List<Text> of(Text title, List<Block> blocks) {
        return Stream.concat(Stream.of(title), blocks.stream().flatMap(block -> block.wordings().stream()))
                .toList();
    }
}
