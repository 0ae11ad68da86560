package dev.guildhall.accessibility.browser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.accessibility.browser", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_do_not_depend_on_one_another_in_a_circle = slices().matching(
                    "dev.guildhall.accessibility.browser.(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to begin at the bottom");

    @ArchTest
    static final ArchRule only_its_adapter_knows_selenium = noClasses()
            .that()
            .resideOutsideOfPackage("..browser.selenium")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openqa.selenium..")
            .because("a team that has Playwright has no jar of Selenium's");

    @ArchTest
    static final ArchRule only_its_adapter_knows_playwright = noClasses()
            .that()
            .resideOutsideOfPackage("..browser.playwright")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.microsoft.playwright..")
            .because("a team that has Selenium has no jar of Playwright's");

    @ArchTest
    static final ArchRule adapters_do_nothing_but_adapt = noClasses()
            .that()
            .resideInAnyPackage("..browser.selenium", "..browser.playwright", "..browser.page")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..browser.script", "..browser.focus", "..browser.layout", "..accessibility.rule..")
            .because("a third adapter must cost no more than its own few lines");
}
