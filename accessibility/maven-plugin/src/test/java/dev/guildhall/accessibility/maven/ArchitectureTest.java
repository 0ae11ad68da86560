package dev.guildhall.accessibility.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.accessibility.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_checker_and_mavens_own_are_all_that_is_needed = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.accessibility..",
                    "java..",
                    "org.apache.maven.plugin..",
                    "org.apache.maven.plugins.annotations..",
                    "org.codehaus.plexus.util..",
                    "org.jspecify.annotations..")
            .because("what a plugin needs is fetched by every build that uses it");

    @ArchTest
    static final ArchRule only_goals_are_public = classes()
            .that()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Mojo")
            .because("whoever wants to run a check in Java calls guildhall-accessibility");
}
