package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.question.Question;
import java.util.List;

/**
 * What a page beside the journey says, however it is shown.
 *
 * @param title its title
 * @param blocks what it tells, in order
 * @param questions what it asks; what is typed is read by the page itself, and is no answer of the application
 */
public record Beside(Text title, List<Block> blocks, List<Question> questions) {

    public Beside {
        blocks = List.copyOf(blocks);
        questions = List.copyOf(questions);
    }

    /** A page that tells this. */
    public static Beside telling(Text title, List<Block> blocks) {
        return new Beside(title, blocks, List.of());
    }

    /** The same page, which asks this. */
    Beside asking(Question... asked) {
        return new Beside(title, blocks, List.of(asked));
    }

    /** Its title, which is the same for everybody. */
    @Override
    public String toString() {
        return title.english();
    }
}
