package dev.guildhall.accessibility.browser;

import dev.guildhall.accessibility.browser.selenium.SeleniumPage;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

/** One browser and one site for all tests of a run: starting a browser takes a second. */
public final class Shared implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Shared.class))
                .getOrComputeIfAbsent(Visit.class, key -> Visit.start(), Visit.class);
    }

    /** A browser at a site. */
    public record Visit(ChromeDriver driver, Site site) implements AutoCloseable {
        static Visit start() {
            return new Visit(Chromium.required().start(), Site.start());
        }

        /** Opens a page with this body, on which no rule fails but for what is in it. */
        public Visit opens(String body) {
            return opensWhole("<!doctype html><html lang=\"en\"><head><title>Apply for a permit</title></head><body>"
                    + body + "</body></html>");
        }

        public Visit opensWhole(String html) {
            return opens(site.page("/page", html));
        }

        public Visit opens(URI address) {
            driver.get(address.toString());
            return this;
        }

        public SeleniumPage page() {
            return SeleniumPage.of(driver);
        }

        public PageReport report() {
            return BrowserChecker.standard().check(page());
        }

        /** What one rule says of the page. */
        public List<Outcome> outcomes(String rule) {
            return BrowserChecker.standard()
                    .only(description -> description.id().equals(rule))
                    .check(page())
                    .outcomes();
        }

        public List<String> failures(String rule) {
            return outcomes(rule).stream()
                    .filter(Outcome.Failed.class::isInstance)
                    .map(outcome -> ((Outcome.Failed) outcome).finding().message())
                    .toList();
        }

        public List<String> questions(String rule) {
            return outcomes(rule).stream()
                    .filter(Outcome.CannotTell.class::isInstance)
                    .map(outcome -> ((Outcome.CannotTell) outcome).question().message())
                    .toList();
        }

        public List<String> terms(String rule) {
            return outcomes(rule).stream().map(Outcome::term).distinct().toList();
        }

        @Override
        public void close() {
            driver.quit();
            site.close();
        }
    }
}
