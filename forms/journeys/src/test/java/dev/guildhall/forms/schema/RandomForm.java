package dev.guildhall.forms.schema;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.journey.ListBuilder;
import dev.guildhall.forms.journey.SectionBuilder;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A journey made at random, of which it is known how it was made: pages one after the other or in sections, with a task list or
 * without, some of which are passed over, and a list.
 */
final class RandomForm {

    /** What is asked. */
    record Form(
            @Nullable Boolean whether,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c,
            @Nullable String d,
            @Nullable String e,
            @Nullable List<Thing> things) {}

    /** An item of the list. */
    record Thing(
            @Nullable Boolean big,
            @Nullable String name,
            @Nullable String note) {}

    /** What the pages stand in. */
    private enum Arrangement {
        A_ROW,
        SECTIONS,
        TASKS
    }

    /** A page, and what becomes of it. */
    private record Block(String property, boolean optional, boolean passedOver) {}

    private static final Text ASK = Text.of("Well?");
    private static final String LIST = "things";

    private final Random random;
    private final Arrangement arrangement;
    private final List<Block> first;
    private final List<Block> second;
    private final boolean firstIsConditional;
    private final boolean secondIsConditional;
    private final int atLeast;
    private final boolean nameIsOptional;
    private final boolean noteIsPassedOver;
    private final Journey<Form> journey;

    RandomForm(long seed) {
        this.random = new Random(seed);
        this.arrangement = Arrangement.values()[random.nextInt(3)];
        List<String> properties = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
        Collections.shuffle(properties, random);
        properties.add(random.nextInt(6), LIST);
        int cut = 1 + random.nextInt(5);
        this.first = blocks(properties.subList(0, cut));
        this.second = blocks(properties.subList(cut, 6));
        this.firstIsConditional = arrangement != Arrangement.A_ROW && random.nextInt(3) == 0;
        this.secondIsConditional = arrangement != Arrangement.A_ROW && random.nextInt(3) == 0;
        this.atLeast = random.nextInt(3);
        this.nameIsOptional = random.nextBoolean();
        this.noteIsPassedOver = random.nextBoolean();
        this.journey = build();
    }

    /** Only a page between two others is passed over, by the one before, and never two in a row. */
    private List<Block> blocks(List<String> properties) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < properties.size(); i++) {
            boolean between = i > 0 && i < properties.size() - 1;
            boolean canBe = between
                    && !properties.get(i - 1).equals(LIST)
                    && !blocks.get(i - 1).passedOver();
            boolean optional = !properties.get(i).equals(LIST) && random.nextInt(3) == 0;
            blocks.add(new Block(properties.get(i), optional, canBe && random.nextBoolean()));
        }
        return blocks;
    }

    Journey<Form> journey() {
        return journey;
    }

    private Journey<Form> build() {
        JourneyBuilder<Form> builder = Journey.of("form", Form.class).page("whether", yesNo("whether", ASK));
        if (arrangement == Arrangement.TASKS) {
            builder = builder.taskList(ASK);
        }
        if (arrangement == Arrangement.A_ROW) {
            for (List<Block> part : List.of(first, second)) {
                for (int i = 0; i < part.size(); i++) {
                    Block block = part.get(i);
                    builder = block.property().equals(LIST)
                            ? builder.list(LIST, ASK, Thing.class, this::list)
                            : builder.page(block.property(), question(block));
                    if (isFollowedByAPassedOver(part, i)) {
                        builder = builder.when(is("whether", true))
                                .goTo(part.get(i + 2).property());
                    }
                }
            }
        } else {
            builder = builder.section("first", ASK, section -> fill(section, first, firstIsConditional))
                    .section("second", ASK, section -> fill(section, second, secondIsConditional));
        }
        return builder.checkAnswers().build();
    }

    private void fill(SectionBuilder<Form> section, List<Block> part, boolean conditional) {
        SectionBuilder<Form> builder = conditional ? section.onlyIf(is("whether", false)) : section;
        for (int i = 0; i < part.size(); i++) {
            Block block = part.get(i);
            builder = block.property().equals(LIST)
                    ? builder.list(LIST, ASK, Thing.class, this::list)
                    : builder.page(block.property(), question(block));
            if (isFollowedByAPassedOver(part, i)) {
                builder = builder.when(is("whether", true)).goTo(part.get(i + 2).property());
            }
        }
    }

    private static boolean isFollowedByAPassedOver(List<Block> part, int at) {
        return at + 1 < part.size() && part.get(at + 1).passedOver();
    }

    private static Question question(Block block) {
        return block.optional() ? text(block.property(), ASK).optional() : text(block.property(), ASK);
    }

    private void list(ListBuilder<Thing> list) {
        ListBuilder<Thing> pages = list.called(Text.of("thing"), Text.of("things"))
                .atLeast(atLeast)
                .page("big", yesNo("big", ASK))
                .page("name", nameIsOptional ? text("name", ASK).optional() : text("name", ASK));
        if (noteIsPassedOver) {
            pages = pages.when(is("big", false)).goTo(LIST);
        }
        pages.page("note", text("note", ASK));
    }

    /** The properties that each submission has, as the journey was made. */
    Set<String> always() {
        Set<String> always = new TreeSet<>(Set.of("whether"));
        if (!firstIsConditional) {
            addAlways(first, always);
        }
        if (!secondIsConditional) {
            addAlways(second, always);
        }
        return always;
    }

    private static void addAlways(List<Block> part, Set<String> always) {
        part.stream()
                .filter(block -> !block.optional() && !block.passedOver())
                .map(Block::property)
                .forEach(always::add);
    }

    /** The properties that each item of the list has, as the journey was made. */
    Set<String> alwaysInItems() {
        Set<String> always = new TreeSet<>(Set.of("big"));
        if (!nameIsOptional) {
            always.add("name");
        }
        if (!noteIsPassedOver) {
            always.add("note");
        }
        return always;
    }

    int atLeast() {
        return atLeast;
    }

    /** Something for each question; some optional ones are left blank. */
    Answers answers() {
        Answers answers = Answers.none()
                .with("whether", new Answer.OfYesNo(random.nextBoolean()))
                .with(LIST, new Answer.OfItems(items(), 9, Answer.OfItems.More.NONE));
        for (List<Block> part : List.of(first, second)) {
            for (Block block : part) {
                if (!block.property().equals(LIST)) {
                    answers = answers.with(block.property(), typed(block.optional()));
                }
            }
        }
        return answers;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int number = 1; number <= atLeast + random.nextInt(3); number++) {
            items.add(new Item(
                    number,
                    Answers.none()
                            .with("big", new Answer.OfYesNo(random.nextBoolean()))
                            .with("name", typed(nameIsOptional))
                            .with("note", typed(false))));
        }
        return items;
    }

    private Answer typed(boolean optional) {
        return optional && random.nextBoolean() ? new Answer.Blank() : new Answer.OfText("x");
    }
}
