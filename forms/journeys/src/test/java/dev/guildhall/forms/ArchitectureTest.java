package dev.guildhall.forms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.forms", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_form_no_circle = slices().matching("dev.guildhall.forms.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that can be understood alone can be changed alone");

    @ArchTest
    static final ArchRule forms_knows_neither_audit_nor_accessibility = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.guildhall.audit..", "dev.guildhall.accessibility..")
            .because("forms publishes events of core; who listens is the app's choice");

    @ArchTest
    static final ArchRule definitions_know_no_http = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.guildhall.forms.answer",
                    "dev.guildhall.forms.binding",
                    "dev.guildhall.forms.condition",
                    "dev.guildhall.forms.content",
                    "dev.guildhall.forms.journey",
                    "dev.guildhall.forms.migration",
                    "dev.guildhall.forms.path",
                    "dev.guildhall.forms.question",
                    "dev.guildhall.forms.returning",
                    "dev.guildhall.forms.store",
                    "dev.guildhall.forms.submission",
                    "dev.guildhall.forms.support",
                    "dev.guildhall.forms.validation",
                    "dev.guildhall.forms.wording")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.forms",
                    "dev.guildhall.forms.http..",
                    "dev.guildhall.forms.httpserver",
                    "dev.guildhall.forms.page",
                    "dev.guildhall.forms.session")
            .because("a journey can be defined, walked, stored and submitted without a request");

    @ArchTest
    static final ArchRule json_stays_inside = noClasses()
            .that()
            .haveNameNotMatching(".*Json(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("Jackson is never in a public signature, and few classes read and write it");

    @ArchTest
    static final ArchRule only_failures_are_logged = classes()
            .that()
            .resideOutsideOfPackage("dev.guildhall.forms.http..")
            .and()
            .doNotHaveSimpleName("Failures")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.slf4j..")
            .because("each log line is a place where an answer could leak, so there are few of them");
}
