package dev.guildhall.audit.logback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.audit.logback", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule logback_stays_here = classes()
            .that()
            .arePublic()
            .should()
            .haveSimpleName("AuditBridge")
            .because("code that logs needs slf4j-api alone, so only the bridge is installed by name");
}
