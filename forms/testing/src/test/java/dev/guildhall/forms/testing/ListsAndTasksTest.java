package dev.guildhall.forms.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person who takes up tasks, and adds to a list within one of them. */
class ListsAndTasksTest {

    private final JourneyTester<Move> ada = JourneyTester.of(Move.journey());

    @AfterEach
    void close() {
        ada.close();
    }

    private static void fails(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private ListedItems<Move> hasAddedRex() {
        ada.seesTasks().takesUp("About you");
        ada.isAsked("name").answers("Ada");
        ada.isAsked("pets").answers(true);
        ada.checksAnswers().shows("What is your name?", "Ada").goesOn();
        ada.seesTasks().takesUp("Your animals");
        ada.isAsked("animals/1/animal").answers("Rex");
        ada.isAsked("animals/1/large").answers(false);
        return ada.lists("animals");
    }

    @Test
    void tasks_are_taken_up_and_items_added_until_the_team_receives_them_all() {
        hasAddedRex().shows("Rex").adds();
        ada.isAsked("animals/2/animal").answers("Tom");
        ada.isAsked("animals/2/large").answers(true);
        ada.lists("animals").shows("Rex", "Tom").addsNoMore();
        ada.checksAnswers().goesOn();
        ada.seesTasks().shows("About you", "Completed").shows("Your animals", "Completed");

        ada.seesTasks().takesUp("Check your answers");

        assertThat(ada.submits().application())
                .isEqualTo(new Move("Ada", true, List.of(new Move.Pet("Rex", false), new Move.Pet("Tom", true))));
    }

    @Test
    void an_item_is_changed_and_removed() {
        hasAddedRex().changes("Rex").isAsked("animals/1/animal").answers("Max");
        ada.lists("animals").shows("Max").adds();
        ada.isAsked("animals/2/animal").answers("Tom");
        ada.isAsked("animals/2/large").answers(true);

        ada.lists("animals").removes("Max").lists("animals").shows("Tom");
    }

    @Test
    void a_task_that_cannot_be_taken_up_yet() {
        fails(
                () -> ada.seesTasks().takesUp("Your animals"),
                "The task list should show \"Your animals\", but shows only \"About you\", \"Check your answers\".");
        fails(
                () -> ada.seesTasks().takesUp("Check your answers"),
                "The task \"Check your answers\" should be there to take up, but is \"Cannot start yet\".");
        fails(
                () -> ada.seesTasks().shows("About you", "Completed"),
                "The task \"About you\" should be \"Completed\", but is \"Not yet started\".");
        fails(() -> ada.seesTasks().doesNotShow("About you"), "The task list should not show \"About you\", but does.");
    }

    @Test
    void a_list_that_shows_other_items() {
        ListedItems<Move> animals = hasAddedRex();

        fails(
                () -> animals.shows("Rex", "Tom"),
                "The list \"animals\" should show [\"Rex\", \"Tom\"], but shows [\"Rex\"].");
        fails(() -> animals.changes("Tom"), "The list \"animals\" should show \"Tom\", but shows only [\"Rex\"].");
        animals.isRefused("Select yes if you need to add another animal");
    }

    @Test
    void what_a_journey_without_lists_and_tasks_does_not_have() {
        try (JourneyTester<Permit> grace = JourneyTester.of(Permit.journey())) {
            assertThatThrownBy(grace::seesTasks)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The journey has no task list");
            assertThatThrownBy(() -> grace.lists("name"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The page \"name\" is no list");
        }
    }

    @Test
    void neither_at_the_list_nor_at_the_tasks() {
        ada.seesTasks().takesUp("About you");

        fails(
                () -> ada.lists("animals"),
                "The person should see the list \"animals\", but is at \"name\" (\"What is your name?\").");
        fails(
                ada::seesTasks,
                "The person should see the tasks at \"task-list\", but is at \"name\" (\"What is your name?\").");
    }
}
