package example.parkingpermit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes one browser between them, started when first asked for and closed when all tests are done. */
final class SharedBrowser implements ParameterResolver {

    /** Asks for a browser that runs no scripts. */
    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface WithoutJavaScript {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Store store = test.getRoot().getStore(Namespace.create(SharedBrowser.class));
        Browser browser = parameter.isAnnotated(WithoutJavaScript.class)
                ? store.getOrComputeIfAbsent("without JavaScript", key -> Browser.withoutJavaScript(), Browser.class)
                : store.getOrComputeIfAbsent("with JavaScript", key -> Browser.start(), Browser.class);
        return browser.forgetsEverything();
    }
}
