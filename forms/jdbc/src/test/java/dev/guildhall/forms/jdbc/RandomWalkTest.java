package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.submission.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class RandomWalkTest {

    private static final int STEPS = 15;
    private static final Map<String, List<String>> TYPED = Map.of(
            "name", List.of("Ada", "Grace <b>&amp;", "O'Brien \"\\", "", "x".repeat(21), "\u0142\ud83c\udf31"),
            "rooms", List.of("1", "9", "10", "x", ""),
            "town", List.of("Leeds", "Abertawe", "'; --", ""));

    private static final HikariDataSource POOL =
            Pools.of(PostgresServer.shared().source(), 4);

    @AfterContainer
    static void disconnect() {
        POOL.close();
    }

    @Property(tries = 10)
    void on_any_walk_over_two_nodes_what_was_accepted_is_what_is_shown_and_delivered(@ForAll long seed)
            throws InterruptedException {
        Random random = new Random(seed);
        Map<String, String> accepted = new HashMap<>();
        Pools.empty(POOL);
        try (Nodes nodes = new Nodes()) {
            JourneyHandler north = nodes.node(POOL);
            JourneyHandler south = nodes.node(POOL);
            Citizen citizen = new Citizen(north, south, north, north, south);
            for (int step = 0; step < STEPS; step++) {
                String page = List.of("name", "rooms", "town").get(random.nextInt(3));
                List<String> typed = TYPED.getOrDefault(page, List.of());
                String value = typed.get(random.nextInt(typed.size()));
                boolean open = citizen.visits(page).status() == 200;
                if (open && citizen.sends(page, value).status() == 303) {
                    accepted.put(page, value);
                }
                if (open) {
                    assertThat(citizen.shown(page)).isEqualTo(accepted.getOrDefault(page, ""));
                }
            }
            if (citizen.visits("check-answers").status() == 200) {
                citizen.submits();
                nodes.awaitDeliveries();
                assertThat(nodes.delivered)
                        .extracting(Submission::application)
                        .containsExactly(new Enquiry(
                                accepted.get("name"),
                                Integer.valueOf(accepted.getOrDefault("rooms", "")),
                                accepted.get("town")));
            } else {
                assertThat(accepted.size()).isLessThan(3);
            }
        }
    }
}
