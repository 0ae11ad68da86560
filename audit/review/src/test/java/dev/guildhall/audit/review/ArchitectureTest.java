package dev.guildhall.audit.review;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.audit.review", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_page_stands_on_queries_and_components = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.audit..",
                    "dev.guildhall.components..",
                    "dev.guildhall.core..",
                    "java..",
                    "com.sun.net.httpserver..",
                    "gg.jte",
                    "org.jspecify.annotations..",
                    "org.slf4j..")
            .because("it is the one part of audit that is made of components, and it knows no journeys");

    @ArchTest
    static final ArchRule only_the_adapter_knows_the_server = classes()
            .that()
            .doNotHaveSimpleName("JdkReviewHandler")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("com.sun.net.httpserver..")
            .because("the page is the same on any server");
}
