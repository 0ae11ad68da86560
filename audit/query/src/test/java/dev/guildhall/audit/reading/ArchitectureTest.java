package dev.guildhall.audit.reading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"dev.guildhall.audit.query", "dev.guildhall.audit.export", "dev.guildhall.audit.reading"},
        importOptions = {ImportOption.DoNotIncludeTests.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_cycles = slices().matching("dev.guildhall.audit.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs the one that needs it cannot be read on its own");

    @ArchTest
    static final ArchRule queries_stand_on_the_log_and_on_lucene = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.audit..",
                    "dev.guildhall.core..",
                    "java..",
                    "org.jspecify.annotations..",
                    "org.slf4j..",
                    "org.apache.lucene..")
            .because("audit and forms never import each other, and every library is a risk that users carry");

    @ArchTest
    static final ArchRule lucene_stays_inside_reading = noClasses()
            .that()
            .resideOutsideOfPackage("dev.guildhall.audit.reading")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..")
            .because("what is asked and what is exported is the same whatever finds it");

    @ArchTest
    static final ArchRule only_the_reader_gives_events = noClasses()
            .that()
            .arePublic()
            .and()
            .doNotHaveSimpleName("AuditReader")
            .and()
            .doNotHaveSimpleName("AuditIndex")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Snapshot")
            .because("whoever reads through this module is recorded in the log");
}
