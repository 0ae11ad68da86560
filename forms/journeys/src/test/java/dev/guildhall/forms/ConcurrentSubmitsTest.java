package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.store.InMemoryJourneyStore;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.submission.Submission;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Any number of submits of one application, on two nodes at once. */
class ConcurrentSubmitsTest {

    /** Two nodes on one store, and what they publish, allot and deliver. */
    private static final class Service {

        private final JourneyStore store = InMemoryJourneyStore.ofCapacity(1_000, Clock.systemUTC());
        private final SessionKeys keys = SessionKeys.of(SessionKey.random(new SecureRandom()));
        private final AtomicInteger failures;
        private final List<Submission<Permit>> received = new CopyOnWriteArrayList<>();
        private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        private final List<String> afterwards = new CopyOnWriteArrayList<>();
        private final List<String> published = new CopyOnWriteArrayList<>();
        private final List<JourneyHandler> nodes = List.of(node(), node());

        Service(int failures) {
            this.failures = new AtomicInteger(failures);
        }

        private JourneyHandler node() {
            return JourneyHandler.of(Permit.journey())
                    .store(store)
                    .keys(RememberingStore.KEYS)
                    .sessionKeys(keys)
                    .deliveryPolicy(DeliveryPolicy.standard().firstDelay(Duration.ZERO))
                    .listener(event -> {
                        if (event instanceof ServiceEvent.Submitted submitted) {
                            published.add(submitted.reference());
                        }
                    })
                    .onSubmit(this::receive)
                    .build();
        }

        private void receive(Submission<Permit> submission) {
            if (acknowledged.contains(submission.reference())) {
                afterwards.add(submission.reference());
            }
            received.add(submission);
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not this time");
            }
            acknowledged.add(submission.reference());
        }

        Person person() {
            return new Person(nodes.get(0));
        }

        /** Sends the last form so many times at one moment, to both nodes in turn. */
        List<FormsResponse> submits(Person person, int threads) throws Exception {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            CyclicBarrier together = new CyclicBarrier(threads);
            List<Future<FormsResponse>> responses = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                JourneyHandler node = nodes.get(i % nodes.size());
                FormsRequest request = FormsRequest.to("POST", "/permit/declaration")
                        .header("Content-Type", FormData.CONTENT_TYPE)
                        .header("Cookie", "guildhall=" + person.cookies().get("guildhall"))
                        .body(person.tokens())
                        .build();
                responses.add(pool.submit(() -> {
                    together.await();
                    return node.handle(request);
                }));
            }
            List<FormsResponse> answered = new ArrayList<>();
            for (Future<FormsResponse> response : responses) {
                answered.add(response.get());
            }
            pool.shutdown();
            nodes.forEach(Delivered::by);
            return answered;
        }

        void close() {
            nodes.forEach(JourneyHandler::close);
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void any_number_of_submits_at_once_is_one_submission_one_reference_and_one_delivery(
            @ForAll @IntRange(min = 1, max = 24) int threads) throws Exception {
        Service service = new Service(0);
        Person person = service.person().reachesCheckAnswers().sends();

        List<FormsResponse> responses = service.submits(person, threads);

        assertThat(responses)
                .allSatisfy(response -> assertThat(response.header("Location")).contains("/permit/confirmation"));
        String shown = person.visits("/permit/confirmation")
                .page()
                .select(".govuk-panel__body strong")
                .text();
        assertThat(service.received).extracting(Submission::reference).containsExactly(shown);
        assertThat(service.published).containsExactly(shown);
        service.close();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void a_delivery_that_fails_any_number_of_times_keeps_its_reference_and_ends_with_the_first_success(
            @ForAll @IntRange(min = 1, max = 12) int threads, @ForAll @IntRange(min = 0, max = 9) int failures)
            throws Exception {
        Service service = new Service(failures);
        Person person = service.person().reachesCheckAnswers().sends();

        service.submits(person, threads);
        service.nodes.forEach(node -> node.deliveries().takeUpDue());
        service.nodes.forEach(Delivered::by);

        assertThat(service.received).hasSize(failures + 1);
        assertThat(service.received).extracting(Submission::reference).containsOnly(service.published.get(0));
        assertThat(service.afterwards).as("once acknowledged, never again").isEmpty();
        service.close();
    }

    @Test
    void submits_of_many_people_at_once_are_each_delivered_once() throws Exception {
        Service service = new Service(0);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            people.add(service.person().reachesCheckAnswers().sends());
        }

        for (Person person : people) {
            service.submits(person, 8);
        }

        assertThat(service.received)
                .extracting(Submission::reference)
                .hasSize(people.size())
                .doesNotHaveDuplicates();
        assertThat(service.published).hasSize(people.size());
        service.close();
    }
}
