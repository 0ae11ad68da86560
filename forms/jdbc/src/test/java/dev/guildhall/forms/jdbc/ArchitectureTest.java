package dev.guildhall.forms.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.forms.jdbc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stores_know_what_is_stored_and_nothing_else_of_forms = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.sql..",
                    "org.jspecify..",
                    "dev.guildhall.forms.jdbc..",
                    "dev.guildhall.forms.store..",
                    "dev.guildhall.forms.upload..")
            .because("a store keeps bytes; it neither reads answers, nor logs, nor knows a driver or a pool");
}
