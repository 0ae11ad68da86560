package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.LookupStage.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what a person who finds an address is asked next: by what they entered, and by what was wrong with it. */
final class LookupStages {

    private static final Text BY_HAND = Text.of("Enter the address by hand", "Rhoi’r cyfeiriad â llaw");
    private static final Text NOT_LISTED =
            Text.of("My address is not in the list", "Nid yw fy nghyfeiriad yn y rhestr");
    private static final Text NONE_FOUND = Text.of(
            "We could not find an address for that postcode. Enter the address here",
            "Ni allem ddod o hyd i gyfeiriad ar gyfer y cod post hwnnw. Rhowch y cyfeiriad yma");

    private final AddressLookupQuestion question;

    LookupStages(AddressLookupQuestion question) {
        this.question = question;
    }

    /** The stage; parts that are wrong are mended by hand, those of a found address too. */
    LookupStage of(Entered entered, Predicate<String> isWrong) {
        if (question.byHand().fields().stream().anyMatch(isWrong)) {
            return byHand(asEntered(entered));
        }
        Step step = question.stepOf(entered);
        if (step == Step.FIND) {
            return find(entered);
        }
        List<FoundAddress> found = step == Step.CHOOSE ? found(entered) : List.of();
        return found.isEmpty() ? byHand(entered) : choose(found, entered);
    }

    private Entered asEntered(Entered entered) {
        return FoundAddress.decode(entered.typed(question.field("chosen")))
                .filter(found -> question.stepOf(entered) == Step.CHOOSE)
                .map(found -> entered.with(question.parts(found)))
                .orElse(entered);
    }

    private List<FoundAddress> found(Entered entered) {
        List<String> sent = entered.all(question.field("found"));
        return sent.isEmpty()
                ? question.found(entered.line(question.field("search")))
                : sent.stream()
                        .flatMap(one -> FoundAddress.decode(one).stream())
                        .toList();
    }

    private LookupStage find(Entered entered) {
        return new LookupStage(
                Step.FIND,
                List.of(question.field("step"), question.field("search")),
                at(Step.FIND, entered),
                List.of(),
                Optional.empty(),
                Optional.of(new QuestionAction(question.field("by-hand"), "yes", BY_HAND)));
    }

    private LookupStage choose(List<FoundAddress> found, Entered entered) {
        Stream<Option> offered =
                found.stream().distinct().map(address -> Option.of(address.encoded(), Text.same(address.inOneLine())));
        return new LookupStage(
                Step.CHOOSE,
                List.of(question.field("step"), question.field("search"), question.field("chosen")),
                at(Step.CHOOSE, entered),
                Stream.concat(offered, Stream.of(Option.of(AddressLookupQuestion.NOT_LISTED, NOT_LISTED)))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private LookupStage byHand(Entered entered) {
        return new LookupStage(
                Step.ENTER,
                Stream.concat(Stream.of(question.field("step")), question.byHand().fields().stream())
                        .toList(),
                at(Step.ENTER, entered),
                List.of(),
                Optional.of(NONE_FOUND)
                        .filter(notice -> entered.line(question.field("found")).equals("none")),
                Optional.empty());
    }

    private Entered at(Step step, Entered entered) {
        String value = step.name().toLowerCase(Locale.ROOT);
        return entered.with(Entered.of(Map.of(question.field("step"), List.of(value))));
    }
}
