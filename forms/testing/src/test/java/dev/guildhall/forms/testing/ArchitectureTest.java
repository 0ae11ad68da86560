package dev.guildhall.forms.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.forms.testing", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_test_framework_is_needed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..", "org.hamcrest..")
            .because("a team tests with the framework that it has");

    @ArchTest
    static final ArchRule no_server_is_needed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.sun.net.httpserver..", "java.net.http..", "dev.guildhall.forms.httpserver..")
            .because("a journey is tested without HTTP");

    @ArchTest
    static final ArchRule the_parser_stays_inside = classes()
            .that()
            .arePublic()
            .should()
            .haveNameMatching(".*\\.(JourneyTester|AskedPage|CheckedAnswers|ListedItems|TaskList)")
            .because("a test speaks of the journey, never of HTML");
}
