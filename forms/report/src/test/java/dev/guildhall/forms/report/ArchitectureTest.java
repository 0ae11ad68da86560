package dev.guildhall.forms.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.forms.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule a_report_reads_definitions_and_no_applications = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.forms",
                    "dev.guildhall.forms.answer..",
                    "dev.guildhall.forms.http..",
                    "dev.guildhall.forms.store..",
                    "dev.guildhall.forms.submission..")
            .because("a report is about what is asked, never about what somebody answered");

    @ArchTest
    static final ArchRule only_the_layout_knows_the_layout_library = noClasses()
            .that()
            .doNotHaveSimpleName("MapLayout")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse..")
            .because("another library can take its place");

    @ArchTest
    static final ArchRule only_the_report_is_public = classes()
            .that()
            .doNotHaveSimpleName("JourneyReport")
            .should()
            .notBePublic()
            .because("what a report is made of is nobody's business");
}
