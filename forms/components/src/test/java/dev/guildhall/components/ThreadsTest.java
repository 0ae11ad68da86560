package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final int THREADS = 16;
    private static final SortedMap<String, List<Fixture>> FIXTURES = Fixture.all();

    @Test
    void sixteen_threads_render_the_same_components_without_interference() throws Exception {
        List<Component> components = new ArrayList<>();
        for (String name : Components.names()) {
            FIXTURES.getOrDefault(name, List.of())
                    .forEach(fixture -> components.add(Components.parse(name, fixture.options())));
        }
        List<String> alone = renderAll(components);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<List<String>> together = () -> {
            start.await();
            return renderAll(components);
        };

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(together));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> renderAll(List<Component> components) {
        return components.stream()
                .map(component -> component.toHtml().toString())
                .toList();
    }
}
