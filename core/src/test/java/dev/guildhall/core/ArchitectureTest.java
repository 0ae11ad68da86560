package dev.guildhall.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.core", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule core_stands_on_the_jdk_and_two_libraries = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.core..",
                    "java.lang..",
                    "java.io",
                    "java.math",
                    "java.net",
                    "java.security",
                    "java.time..",
                    "java.util..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "com.google.i18n.phonenumbers..")
            .because("every wing carries what core carries: no web, no HTML, no database, no JSON, no logging");

    @ArchTest
    static final ArchRule only_constraints_know_the_validation_api = noClasses()
            .that()
            .resideOutsideOfPackage("dev.guildhall.core.constraint")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.validation..", "com.google.i18n.phonenumbers..")
            .because("audit and accessibility use core's words without validating anything");

    @ArchTest
    static final ArchRule constraints_know_no_other_package = classes()
            .that()
            .resideInAPackage("dev.guildhall.core.constraint")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.core.constraint",
                    "java..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "com.google.i18n.phonenumbers..")
            .because("they are usable on any bean, in a project that knows nothing else of Guildhall");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("dev.guildhall.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its own user cannot be understood alone");

    @ArchTest
    static final ArchRule nobody_opens_a_connection = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$|IDN$).*")
            .because("java.net is allowed for addresses as words, not for talking to anyone");
}
