package example.parkingpermit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.opentest4j.TestAbortedException;

/**
 * Gives test classes what they share: one running service, which each test uses as another person, and the browsers.
 * Each is started when first asked for and closed when all tests are done.
 */
final class Shared implements ParameterResolver, TestInstancePreConstructCallback {

    /** Asks for a browser that runs no scripts. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface WithoutJavaScript {}

    /** Skips a test that needs a browser where there is none; an assumption of a parameter's resolver would fail it. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext test) {
        boolean needsBrowser = Stream.of(factory.getTestClass().getDeclaredConstructors())
                .flatMap(constructor -> Stream.of(constructor.getParameterTypes()))
                .anyMatch(type -> type == Browser.class);
        if (needsBrowser) {
            try {
                Chromium.required();
            } catch (TestAbortedException noBrowser) {
                // Maven tells how many tests are skipped, and keeps the reason for its reports
                store(test).getOrComputeIfAbsent("told", key -> tell(noBrowser));
                throw noBrowser;
            }
        }
    }

    private static String tell(TestAbortedException noBrowser) {
        String reason = noBrowser.getMessage();
        System.err.println(reason);
        return reason;
    }

    private static Store store(ExtensionContext test) {
        return test.getRoot().getStore(Namespace.create(Shared.class));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == RunningService.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store store = store(test);
        if (parameter.getParameter().getType() == RunningService.class) {
            return store.getOrComputeIfAbsent("service", key -> service(), RunningService.class);
        }
        Browser browser = parameter.isAnnotated(WithoutJavaScript.class)
                ? store.getOrComputeIfAbsent("without JavaScript", key -> Browser.withoutJavaScript(), Browser.class)
                : store.getOrComputeIfAbsent("with JavaScript", key -> Browser.start(), Browser.class);
        return browser.forgetsEverything();
    }

    private static RunningService service() {
        try {
            return RunningService.in(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "permits"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
