package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A person who goes back over their pages and sends them as they are. */
class RevisitingTest {

    private static final List<String> PAGES =
            List.of("resident", "name", "born", "address", "electric", "car", "contact", "check-answers");

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void any_pages_that_are_visited_again_and_sent_unchanged_change_nothing_and_publish_nothing(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 7) Integer> visited, @ForAll boolean changing) {
        RememberingStore store = new RememberingStore();
        List<ServiceEvent> events = new CopyOnWriteArrayList<>();
        Person person = new Person(JourneyHandler.of(Permit.journey())
                        .store(store)
                        .keys(RememberingStore.KEYS)
                        .listener(events::add)
                        .build())
                .reachesCheckAnswers()
                .sends();
        int saves = store.saves();
        List<ServiceEvent> before = new ArrayList<>(events);

        for (int page : visited) {
            person.visits("/permit/" + PAGES.get(page) + (changing ? "?change" : ""))
                    .sends();
            assertThat(person.response().status()).isEqualTo(200);
        }

        assertThat(store.saves()).isEqualTo(saves);
        assertThat(events).isEqualTo(before);
    }
}
