package dev.guildhall.forms.screen;

import dev.guildhall.forms.content.Block;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells.
 *
 * @param content its words in order
 * @param notices what happened elsewhere since the person was here
 * @param reference the reference number of the submitted or saved application
 * @param session how long the session lasts; empty where the page holds none, or one that needs no warning
 */
public record ShownWords(
        List<Block> content, List<ShownNotice> notices, Optional<String> reference, Optional<ShownSession> session) {

    static final ShownWords NONE = new ShownWords(List.of(), List.of(), Optional.empty(), Optional.empty());

    public ShownWords {
        content = List.copyOf(content);
        notices = List.copyOf(notices);
    }

    ShownWords withContent(List<Block> blocks) {
        return new ShownWords(blocks, notices, reference, session);
    }

    ShownWords withNotices(List<ShownNotice> others) {
        return new ShownWords(content, others, reference, session);
    }

    ShownWords withReference(String number) {
        return new ShownWords(content, notices, Optional.of(number), session);
    }

    ShownWords withSession(ShownSession lasting) {
        return new ShownWords(content, notices, reference, Optional.of(lasting));
    }

    /** Never its words, which may hold an answer, nor the reference. */
    @Override
    public String toString() {
        return content.size() + " blocks, " + notices.size() + " notices";
    }
}
