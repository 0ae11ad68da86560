package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.AnswersJson;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.session.PageStamps;
import dev.guildhall.forms.session.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sees to it that nobody confirms answers that they have not seen: check answers, a section's, a declaration and the summary
 * of a list are stamped with all that they stand for, and with a mark of each page that it comes from.
 */
final class Confirming {

    /** Check answers and the declaration stand for the same. */
    private static final String ALL = "/all";

    private final Journey<?> journey;
    private final PageStamps stamps;

    Confirming(Journey<?> journey, PageStamps stamps) {
        this.journey = journey;
        this.stamps = stamps;
    }

    /** The stamp of a page that stands for the answers of this path, at the version of the application that is seen. */
    String stamp(Visit visit, Page page, Path path) {
        Session session = visit.session();
        List<String> marks =
                pages(page, path).stream().map(of -> mark(session, of, path)).toList();
        return stamps.stamp(session, subject(page), visit.seen().version(), bytes(page, path), marks);
    }

    /** Whether it is the stamp of the page made of the answers of this path. */
    boolean saw(String stamp, Session session, Page page, Path path) {
        return stamps.matches(stamp, session, subject(page), bytes(page, path));
    }

    /** The draft in which this session has checked the answers of this path; who has checked others is left out. */
    Draft checked(Draft draft, Session session, Path path) {
        byte[] all = AnswersJson.write(path.answers());
        Map<String, String> confirmed = new LinkedHashMap<>(draft.confirmed());
        confirmed
                .entrySet()
                .removeIf(each ->
                        isChecker(each.getKey()) && !stamps.matches(each.getValue(), session, each.getKey(), all));
        confirmed.computeIfAbsent(checker(session), checker -> stamps.stamp(session, checker, 0, all));
        return draft.withConfirmed(confirmed);
    }

    /** Whether this session has checked the answers of this path. */
    boolean hasChecked(Draft draft, Session session, Path path) {
        return Optional.ofNullable(draft.confirmed().get(checker(session)))
                .filter(stamp -> stamps.matches(stamp, session, checker(session), AnswersJson.write(path.answers())))
                .isPresent();
    }

    /** Whether this session has checked answers, be they those of now or others. */
    boolean hasCheckedAny(Draft draft, Session session) {
        return draft.confirmed().containsKey(checker(session));
    }

    private static String checker(Session session) {
        return ALL + "/" + session.mark();
    }

    private static boolean isChecker(String confirmed) {
        return confirmed.startsWith(ALL + "/");
    }

    /** The pages whose answers are not those that the stamp was made of, as far as it tells; in their order. */
    List<Place> changed(String stamp, Session session, Page page, Path path) {
        Set<String> marks = PageStamps.marks(stamp);
        return marks.isEmpty()
                ? List.of()
                : pages(page, path).stream()
                        .filter(of -> !marks.contains(mark(session, of, path)))
                        .map(Place::of)
                        .toList();
    }

    private String mark(Session session, Page page, Path path) {
        return stamps.mark(session, page.id(), AnswersJson.write(path.answers().only(properties(page))));
    }

    private static List<String> properties(Page page) {
        return page instanceof ListPage list
                ? List.of(list.property())
                : ((QuestionPage) page).allQuestions().map(Question::property).toList();
    }

    private List<Page> pages(Page page, Path path) {
        Optional<Section> section = journey.section(page);
        List<Page> all = page instanceof ListPage ? List.of(page) : path.pages();
        return all.stream()
                .filter(each -> each instanceof QuestionPage || each instanceof ListPage)
                .filter(each -> !(page instanceof SectionCheckPage)
                        || journey.section(each).equals(section))
                .limit(PageStamps.MAX_MARKS)
                .toList();
    }

    private static String subject(Page page) {
        return page instanceof ListPage || page instanceof SectionCheckPage ? page.id() : ALL;
    }

    private byte[] bytes(Page page, Path path) {
        if (page instanceof ListPage list) {
            return AnswersJson.write(
                    Answers.none().with(list.property(), path.items(list).complete()));
        }
        if (!(page instanceof SectionCheckPage)) {
            return AnswersJson.write(path.answers());
        }
        List<String> own = pages(page, path).stream()
                .flatMap(each -> properties(each).stream())
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        bytes.writeBytes(AnswersJson.write(path.answers().only(own)));
        journey.section(page)
                .map(path::digest)
                .map(digest -> digest.getBytes(StandardCharsets.UTF_8))
                .ifPresent(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
