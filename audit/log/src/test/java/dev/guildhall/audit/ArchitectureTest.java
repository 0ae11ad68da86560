package dev.guildhall.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.audit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_cycles = slices().matching("dev.guildhall.audit.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that needs the one that needs it cannot be read on its own");

    @ArchTest
    static final ArchRule audit_stands_on_core_alone = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.audit..",
                    "dev.guildhall.core..",
                    "java..",
                    "javax.crypto..",
                    "org.jspecify.annotations..",
                    "org.slf4j..",
                    "tools.jackson.core..")
            .because("audit and forms never import each other, and every library is a risk that the log's users carry");

    @ArchTest
    static final ArchRule jackson_stays_inside_json = noClasses()
            .that()
            .resideOutsideOfPackage("dev.guildhall.audit.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..")
            .because("one package reads JSON, so that what is refused is decided in one place");

    @ArchTest
    static final ArchRule the_verifier_never_writes = noClasses()
            .that()
            .resideInAnyPackage("dev.guildhall.audit.verify..", "dev.guildhall.audit.proof..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "dev\\.guildhall\\.audit\\.(tile\\.(DurableFiles|Disk)|segment\\.(WriteAheadLog|Segment|LeftSegment|ChannelOpener)|note\\.SigningKey|file\\..*|store\\..*|[A-Z].*)")
            .because(
                    "whoever checks a log must be able to do it on a copy, without the log's secret and without its writer");

    @ArchTest
    static final ArchRule arithmetic_knows_no_files = noClasses()
            .that()
            .resideInAnyPackage("dev.guildhall.audit.merkle..", "dev.guildhall.audit.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..")
            .because("hashes and canonical forms are the same wherever the bytes come from");
}
