package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are declared one after another, each with the routes that leave it.
 *
 * @param <B> the builder that goes on
 */
abstract class PageSequence<B> {

    final List<PageDraft> drafts = new ArrayList<>();

    abstract B self();

    /** A page whose heading is its only question. */
    public final B page(String pageId, Question question) {
        return asking(pageId, null, List.of(question));
    }

    /** A page with a heading of its own and one question or several. */
    public final B page(String pageId, Text heading, Question first, Question... more) {
        return asking(
                pageId,
                heading,
                Stream.concat(Stream.of(first), Stream.of(more)).toList());
    }

    private B asking(String pageId, @Nullable Text heading, List<Question> questions) {
        return draft(pageId, routes -> new Page.QuestionPage(pageId, heading, questions, routes));
    }

    /** A page that pauses the journey to tell something important; a button leads on. */
    public final B interruption(String pageId, Text title, Block... blocks) {
        List<Block> told = List.of(blocks);
        return draft(pageId, routes -> new Page.InterruptionPage(pageId, title, told, routes));
    }

    /** From the last page on, when this holds, the journey goes on elsewhere. Asked in the order of declaration. */
    public final Branch<B> when(Condition condition) {
        return new Branch<>(this, condition);
    }

    /** From the last page on, the journey goes on elsewhere when none of its conditions holds. */
    public final B goTo(String target) {
        return route(Route.always(target));
    }

    final B route(Route route) {
        if (drafts.isEmpty()) {
            throw new IllegalStateException("A route comes after the page that it leaves: declare a page first");
        }
        drafts.get(drafts.size() - 1).routes().add(route);
        return self();
    }

    final B list(ListBuilder<?> list) {
        return draft(Names.slugOf(list.property), list::page);
    }

    /** A page without routes of its own. */
    final B ending(Page page) {
        return draft(page.id(), routes -> page);
    }

    final B draft(String pageId, Function<List<Route>, Page> form) {
        drafts.add(new PageDraft(pageId, form));
        return self();
    }

    final List<Page> pages() {
        return drafts.stream().map(PageDraft::page).toList();
    }
}
