package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwoNodesTest {

    private final HikariDataSource northPool = Pools.of(PostgresServer.shared().source(), 4);
    private final HikariDataSource southPool = Pools.of(PostgresServer.shared().source(), 4);
    private final Nodes nodes = new Nodes();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private JourneyHandler north;
    private JourneyHandler south;

    @BeforeEach
    void start() {
        Pools.empty(northPool);
        north = nodes.node(northPool);
        south = nodes.node(southPool);
    }

    @AfterEach
    void stop() {
        threads.shutdown();
        nodes.close();
        northPool.close();
        southPool.close();
    }

    private void atOnce(List<Callable<Integer>> requests) throws Exception {
        List<Future<Integer>> statuses = new ArrayList<>();
        for (Callable<Integer> request : requests) {
            statuses.add(threads.submit(request));
        }
        for (Future<Integer> status : statuses) {
            assertThat(status.get()).isEqualTo(303);
        }
    }

    @Test
    void the_requests_of_one_person_go_to_either_node_in_turn() throws Exception {
        Citizen citizen = new Citizen(north, south, south, north).reachesCheckAnswers("Ada");

        citizen.submits().visits("confirmation");
        nodes.awaitDeliveries();

        assertThat(nodes.delivered).extracting(Submission::application).containsExactly(new Enquiry("Ada", 3, "Leeds"));
        assertThat(citizen.page().text()).contains(nodes.delivered.get(0).reference());
    }

    @Test
    void two_tabs_at_two_nodes_that_save_different_pages_at_once_both_survive() throws Exception {
        Citizen citizen = new Citizen(north, south).reachesCheckAnswers("Ada");
        for (int i = 0; i < 10; i++) {
            Citizen one = citizen.inAnotherTab(north);
            Citizen other = citizen.inAnotherTab(south);
            String name = "Ada " + i;
            String rooms = Integer.toString(i % 9);

            atOnce(List.of(
                    () -> one.answers("name", name).status(),
                    () -> other.answers("rooms", rooms).status()));

            assertThat(citizen.shown("name")).isEqualTo(name);
            assertThat(citizen.shown("rooms")).isEqualTo(rooms);
        }
    }

    @Test
    void any_number_of_concurrent_submits_at_two_nodes_are_one_submission() throws Exception {
        for (int i = 0; i < 3; i++) {
            Citizen citizen = new Citizen(north, south).reachesCheckAnswers("Ada " + i);
            List<Callable<Integer>> submits = new ArrayList<>();
            for (int tab = 0; tab < 8; tab++) {
                Citizen another = citizen.inAnotherTab(tab % 2 == 0 ? north : south);
                submits.add(() -> another.visits("check-answers").status() == 200
                        ? another.submits().status()
                        : another.status());
            }

            atOnce(submits);
            nodes.awaitDeliveries();

            assertThat(nodes.delivered).hasSize(i + 1);
        }
        assertThat(nodes.delivered).extracting(Submission::reference).doesNotHaveDuplicates();
    }
}
