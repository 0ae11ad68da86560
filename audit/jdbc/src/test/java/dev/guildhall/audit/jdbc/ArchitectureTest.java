package dev.guildhall.audit.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.audit.jdbc", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_store_knows_hashes_notes_and_keys_and_nothing_of_events = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.sql..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "dev.guildhall.audit.jdbc..",
                    "dev.guildhall.audit.merkle..",
                    "dev.guildhall.audit.note..",
                    "dev.guildhall.audit.publish..",
                    "dev.guildhall.audit.retention..",
                    "dev.guildhall.audit.rotation..",
                    "dev.guildhall.audit.store..",
                    "dev.guildhall.audit.subject..")
            .because(
                    "a store keeps bytes in their order; it neither reads events, whose time is over, or that lead to another key, by somebody else's word, nor knows a driver or a pool");
}
