package example.parkingpermit;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test class whose tests use one running service, each as another person. */
abstract class WithService {

    static RunningService service;

    final Visitor visitor = service.visitor();

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        service = RunningService.in(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }
}
