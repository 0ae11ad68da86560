package dev.guildhall.audit.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.audit.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_the_start_is_public = classes()
            .that()
            .arePublic()
            .should()
            .haveSimpleName("Main")
            .because("whoever wants to call it in Java calls guildhall-audit");

    @ArchTest
    static final ArchRule the_command_line_stands_on_audit_and_a_reader_of_its_words = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.audit..",
                    "dev.guildhall.core..",
                    "java..",
                    "picocli..",
                    "org.jspecify.annotations..")
            .because("each library in the jar makes every start slower, and is one more to trust");
}
