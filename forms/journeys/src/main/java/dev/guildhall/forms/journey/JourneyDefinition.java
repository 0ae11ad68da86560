package dev.guildhall.forms.journey;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the author of a journey has declared, to be read and reported; it may be one that {@link JourneyBuilder#build}
 * refuses, so that nothing but reading can be done with it.
 *
 * <pre>{@code
 * JourneyDefinition definition = builder.definition();
 * definition.problems(); // errors as well as warnings
 * definition.pages();
 * }</pre>
 *
 * <p>Immutable. In a refused definition ids and properties can occur twice, and targets can be missing.
 */
public final class JourneyDefinition implements PageOrder {

    // never handed out: it may not work
    private final Journey<?> journey;

    JourneyDefinition(Journey<?> journey) {
        this.journey = journey;
    }

    public String id() {
        return journey.id();
    }

    public String version() {
        return journey.version();
    }

    public ServiceDetails service() {
        return journey.service();
    }

    /** The shape of the record that the journey fills. */
    public RecordShape<?> shape() {
        return journey.shape();
    }

    public ToldPage start() {
        return journey.start();
    }

    public ToldPage confirmation() {
        return journey.confirmation();
    }

    /** The pages in the order in which they were declared; empty where none was. */
    public List<Page> pages() {
        return journey.pages();
    }

    /** The sections in the order of declaration; empty where the pages stand by themselves. */
    public List<Section> sections() {
        return journey.sections();
    }

    /** The section that the page belongs to; empty for pages outside all sections. */
    public Optional<Section> section(Page page) {
        return journey.section(page);
    }

    @Override
    public Optional<Page> page(String pageId) {
        return journey.page(pageId);
    }

    @Override
    public Optional<Page> pageAfter(Page page) {
        return journey.pageAfter(page);
    }

    /** The team's own words for constraints that hold the whole record against itself, by the constraint's name. */
    public SortedMap<String, Text> messages() {
        return journey.messages();
    }

    /** Every problem, errors before warnings; a journey that was built has no errors. */
    public List<JourneyProblem> problems() {
        return journey.warnings();
    }

    /** The condition of a route between the journey's pages in words of this language. */
    public String inWords(Condition condition, Language language) {
        return journey.inWords(condition, language);
    }

    /** The condition of a route between the pages about an item of the list in words of this language. */
    public String inWords(ListPage list, Condition condition, Language language) {
        Map<String, Question> questions = new LinkedHashMap<>(journey.questions());
        questions.putAll(list.questions());
        return condition.inWords(language, new QuestionWords(questions, journey.lists()));
    }

    @Override
    public String toString() {
        return "definition of " + journey;
    }
}
