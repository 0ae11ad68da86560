package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.constraint.PostcodeValidator;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.question.LookupStage.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question that is answered with a United Kingdom address, found by its postcode or entered by hand; its property is a
 * record as for {@link AddressQuestion}.
 *
 * <p>One page asks in steps, with no need of a script: the postcode; then the address, from a list; or, for who wants
 * to, whose address is not in the list, or where the lookup finds nothing or fails, each part by hand. Who comes back to
 * the page finds the address by hand, with all its parts filled in.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/addresses/#address-lookup">Design System: address
 *     lookup</a>
 */
public final class AddressLookupQuestion extends AskedQuestion<AddressLookupQuestion> implements Question {

    /** The most addresses that are offered for one postcode. */
    public static final int MAX_FOUND = 150;

    static final String NOT_LISTED = "none";

    private static final Text SEARCHED = Text.of("a postcode", "y cod post");
    private static final Text CHOSEN = Text.of("an address", "y cyfeiriad");

    private final AddressLookup lookup;
    private final AddressQuestion byHand;

    private AddressLookupQuestion(Asking asking, AddressLookup lookup) {
        super(asking);
        this.lookup = lookup;
        this.byHand =
                AddressQuestion.inTheUk(asking.property(), asking.wording()).with(asking);
    }

    static AddressLookupQuestion of(String property, Text wording, AddressLookup lookup) {
        return new AddressLookupQuestion(Asking.of(property, wording), lookup);
    }

    @Override
    AddressLookupQuestion with(Asking asking) {
        return new AddressLookupQuestion(asking, lookup);
    }

    AddressQuestion byHand() {
        return byHand;
    }

    String field(String end) {
        return property() + "-" + end;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfParts.class;
    }

    @Override
    public boolean canBeAutofilled() {
        return true;
    }

    @Override
    public boolean accepts(Answer answer) {
        return byHand.accepts(answer);
    }

    @Override
    public List<String> fields() {
        return Stream.concat(Stream.of(field("search")), byHand.fields().stream())
                .toList();
    }

    @Override
    public List<String> parts() {
        return byHand.parts();
    }

    @Override
    public List<String> autocompletes() {
        return byHand.autocompletes();
    }

    @Override
    public Optional<Text> subjectOf(String field) {
        if (field.equals(field("search"))) {
            return Optional.of(SEARCHED);
        }
        return field.equals(field("chosen")) ? Optional.of(CHOSEN) : byHand.subjectOf(field);
    }

    @Override
    public Manner mannerOf(String field) {
        return field.equals(field("chosen")) ? Manner.SELECTED : Manner.ENTERED;
    }

    /**
     * What is asked now.
     *
     * @param entered what was entered so far
     * @param isWrong whether something is wrong in a field
     */
    public LookupStage stage(Entered entered, Predicate<String> isWrong) {
        return new LookupStages(this).of(entered, isWrong);
    }

    Step stepOf(Entered entered) {
        return switch (entered.line(field("step"))) {
            case "choose" -> Step.CHOOSE;
            case "enter" -> Step.ENTER;
            case "find" -> Step.FIND;
            default ->
                byHand.fields().stream().allMatch(part -> entered.line(part).isEmpty()) ? Step.FIND : Step.ENTER;
        };
    }

    @Override
    public Reading read(Entered entered) {
        if (!entered.line(field("by-hand")).isEmpty()) {
            return new Reading.GoesOn(enterByHand(entered.line(field("search")), ""));
        }
        return switch (stepOf(entered)) {
            case FIND -> find(entered);
            case CHOOSE -> choose(entered);
            case ENTER -> byHand.read(entered);
        };
    }

    private Reading find(Entered entered) {
        String typed = entered.line(field("search"));
        if (typed.isEmpty()) {
            return isOptional()
                    ? new Reading.LeftBlank()
                    : Reading.Refused.because(Fault.of(field("search"), Fault.REQUIRED));
        }
        Optional<String> postcode = PostcodeValidator.normalise(typed);
        if (postcode.isEmpty()) {
            return Reading.Refused.because(Fault.of(field("search"), "Postcode"));
        }
        List<FoundAddress> found = found(postcode.get());
        return new Reading.GoesOn(
                found.isEmpty() ? enterByHand(postcode.get(), "none") : chooseFrom(postcode.get(), found));
    }

    /** What the lookup finds; nothing when it fails. */
    List<FoundAddress> found(String postcode) {
        try {
            return lookup.find(postcode).stream().limit(MAX_FOUND).toList();
        } catch (RuntimeException failed) {
            return List.of();
        }
    }

    private Entered chooseFrom(String postcode, List<FoundAddress> found) {
        return Entered.of(Map.of(
                field("step"), List.of("choose"),
                field("search"), List.of(postcode),
                field("chosen"), List.of(),
                field("found"), found.stream().map(FoundAddress::encoded).toList()));
    }

    private Entered enterByHand(String postcode, String found) {
        return Entered.of(Map.of(
                field("step"), List.of("enter"),
                field("found"), List.of(found),
                field("postcode"), List.of(postcode)));
    }

    private Reading choose(Entered entered) {
        String chosen = entered.typed(field("chosen"));
        if (chosen.isBlank()) {
            return Reading.Refused.because(Fault.of(field("chosen"), Fault.REQUIRED));
        }
        if (chosen.equals(NOT_LISTED)) {
            return new Reading.GoesOn(enterByHand(entered.line(field("search")), ""));
        }
        return FoundAddress.decode(chosen)
                .map(found -> byHand.read(parts(found)))
                .orElseGet(() -> Reading.Refused.because(Fault.of(field("chosen"), Fault.NOT_OFFERED)));
    }

    /** The parts of a found address in the fields by hand. */
    Entered parts(FoundAddress found) {
        return Entered.of(Map.of(
                field("line1"), List.of(found.line1()),
                field("line2"), List.of(found.line2()),
                field("town"), List.of(found.town()),
                field("county"), List.of(found.county()),
                field("postcode"), List.of(found.postcode())));
    }

    @Override
    public Entered enter(Answer answer) {
        Entered parts = byHand.enter(answer);
        return answer instanceof Answer.OfParts
                ? parts.with(Entered.of(Map.of(field("step"), List.of("enter"))))
                : parts;
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return byHand.show(answer, language);
    }

    @Override
    public List<Text> wordings() {
        List<Text> all = new ArrayList<>(byHand.wordings());
        all.addAll(List.of(SEARCHED, CHOSEN));
        return all;
    }

    @Override
    public Component view(QuestionView view) {
        return LookupFields.of(this, view);
    }
}
