package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of a journey, with an id that is its place in the URL: lower-case letters, digits and hyphens. */
public sealed interface Page
        permits Page.QuestionPage,
                Page.InterruptionPage,
                Page.ExitPage,
                Page.CheckAnswersPage,
                Page.DeclarationPage,
                ListPage,
                RemovalPage,
                TaskListPage,
                SectionCheckPage {

    /** The page's id, such as {@code full-name}. */
    String id();

    /** The page's heading and title. */
    Text title();

    /** Where an answer leads, in the order in which the conditions are asked; the first that holds wins. */
    List<Route> routes();

    /** Every wording that stands on the page. */
    List<Text> wordings();

    /** The same page with each of its wordings put into other words. */
    Page worded(UnaryOperator<Text> words);

    /** A page that asks one question or several. */
    final class QuestionPage implements Page {
        private final String id;
        private final @Nullable Text heading;
        private final List<Question> questions;
        private final List<Route> routes;

        QuestionPage(String id, @Nullable Text heading, List<Question> questions, List<Route> routes) {
            this.id = id;
            this.heading = heading;
            this.questions = List.copyOf(questions);
            this.routes = List.copyOf(routes);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text title() {
            return heading == null ? questions.get(0).wording() : heading;
        }

        /** The page's own heading; empty when its only question is the heading. */
        public Optional<Text> heading() {
            return Optional.ofNullable(heading);
        }

        /** The questions that the page always asks, in order; never empty. */
        public List<Question> questions() {
            return questions;
        }

        /** The questions that the page asks always or for some answers, those revealed after the one that reveals them. */
        public Stream<Question> allQuestions() {
            return questions.stream()
                    .flatMap(question -> Stream.concat(Stream.of(question), question.revealable().stream()));
        }

        @Override
        public List<Route> routes() {
            return routes;
        }

        @Override
        public List<Text> wordings() {
            return Stream.concat(
                            Stream.ofNullable(heading),
                            allQuestions().flatMap(question -> question.wordings().stream()))
                    .toList();
        }

        @Override
        public QuestionPage worded(UnaryOperator<Text> words) {
            return new QuestionPage(
                    id,
                    heading == null ? null : words.apply(heading),
                    questions.stream().map(question -> question.worded(words)).toList(),
                    routes);
        }

        /** Its id: a page as a person is shown it may hold their answers. */
        @Override
        public String toString() {
            return "page " + id;
        }
    }

    /**
     * A page that pauses the journey to tell something that the person would miss otherwise. It asks nothing and is never
     * incomplete.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/interruption-pages/">Design System: interruption pages</a>
     */
    record InterruptionPage(String id, Text title, List<Block> blocks, List<Route> routes) implements Page {
        public InterruptionPage {
            blocks = List.copyOf(blocks);
            routes = List.copyOf(routes);
        }

        @Override
        public List<Text> wordings() {
            return Wordings.of(title, blocks);
        }

        @Override
        public InterruptionPage worded(UnaryOperator<Text> words) {
            return new InterruptionPage(id, words.apply(title), Wordings.worded(blocks, words), routes);
        }

        /** Its id: a page as a person is shown it may hold their answers. */
        @Override
        public String toString() {
            return "page " + id;
        }
    }

    /** A page where the journey ends without a submission: the person cannot use the service. */
    record ExitPage(String id, Text title, List<Block> blocks) implements Page {
        public ExitPage {
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Text> wordings() {
            return Wordings.of(title, blocks);
        }

        @Override
        public ExitPage worded(UnaryOperator<Text> words) {
            return new ExitPage(id, words.apply(title), Wordings.worded(blocks, words));
        }

        /** Its id: a page as a person is shown it may hold their answers. */
        @Override
        public String toString() {
            return "page " + id;
        }
    }

    /**
     * The page that shows every answer on the path for checking.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/check-answers/">Design System: check answers</a>
     */
    record CheckAnswersPage(String id, Text title) implements Page {

        /** The id of every check answers page. */
        static final String ID = "check-answers";

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Text> wordings() {
            return List.of(title);
        }

        @Override
        public CheckAnswersPage worded(UnaryOperator<Text> words) {
            return new CheckAnswersPage(id, words.apply(title));
        }

        /** Its id: a page as a person is shown it may hold their answers. */
        @Override
        public String toString() {
            return "page " + id;
        }
    }

    /** The page on which the person declares something by submitting. */
    record DeclarationPage(String id, Text title, List<Block> blocks) implements Page {
        public DeclarationPage {
            blocks = List.copyOf(blocks);
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }

        @Override
        public List<Text> wordings() {
            return Wordings.of(title, blocks);
        }

        @Override
        public DeclarationPage worded(UnaryOperator<Text> words) {
            return new DeclarationPage(id, words.apply(title), Wordings.worded(blocks, words));
        }

        /** Its id: a page as a person is shown it may hold their answers. */
        @Override
        public String toString() {
            return "page " + id;
        }
    }
}
