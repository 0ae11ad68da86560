package dev.guildhall.accessibility.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.accessibility.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_start_is_public = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .haveSimpleName("Main")
            .because("whoever wants to call it in Java calls guildhall-accessibility");

    @ArchTest
    static final ArchRule the_command_line_stands_on_the_checker_picocli_and_jsoup_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.accessibility..", "java..", "org.jsoup..", "org.jspecify.annotations..", "picocli..")
            .because("each library in the jar makes every start slower, and is one more to trust");
}
