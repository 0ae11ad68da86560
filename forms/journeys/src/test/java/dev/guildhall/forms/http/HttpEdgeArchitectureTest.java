package dev.guildhall.forms.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.guildhall.forms", importOptions = DoNotIncludeTests.class)
class HttpEdgeArchitectureTest {

    @ArchTest
    static final ArchRule requests_and_responses_know_no_server = classes()
            .that()
            .resideInAPackage("dev.guildhall.forms.http")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.forms.http",
                    "java..",
                    "org.apache.commons.fileupload2.core",
                    "org.apache.commons.io.function",
                    "org.jspecify..",
                    "org.slf4j..")
            .because("the servlet adapter, the JDK adapter and a test without HTTP hand in the same request");

    @ArchTest
    static final ArchRule sessions_are_computed_from_requests_alone = classes()
            .that()
            .resideInAPackage("dev.guildhall.forms.session")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.forms.session",
                    "dev.guildhall.forms.http",
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..")
            .because("a token must be checked before anything of the journey is loaded");

    @ArchTest
    static final ArchRule only_the_adapter_knows_the_jdk_server = noClasses()
            .that()
            .resideOutsideOfPackage("dev.guildhall.forms.httpserver")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver..")
            .because("jdk.httpserver is optional: a service on a servlet container runs without it");

    @ArchTest
    static final ArchRule the_adapter_only_translates = classes()
            .that()
            .resideInAPackage("dev.guildhall.forms.httpserver")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.forms.httpserver",
                    "dev.guildhall.forms.http",
                    "com.sun.net.httpserver..",
                    "java..",
                    "org.jspecify..")
            .because("what an adapter decides, every other adapter would have to decide again");
}
