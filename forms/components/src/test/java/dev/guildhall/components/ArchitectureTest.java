package dev.guildhall.components;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.guildhall.components.html.Component;

@AnalyzeClasses(packages = "dev.guildhall.components", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_form_no_cycle = slices().matching("dev.guildhall.components.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a component can only be understood alone when nothing that it uses uses it");

    @ArchTest
    static final ArchRule only_these_are_used = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.components..",
                    "dev.guildhall.core..",
                    "gg.jte..",
                    "tools.jackson.core..",
                    "org.jspecify.annotations..",
                    "java..")
            .because("components know no journey, no server and no other wing, and users get few jars");

    @ArchTest
    static final ArchRule jackson_stays_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("dev.guildhall.components.json..")
            .and()
            // reads a package.json, which is no component's options; package-private
            .doNotHaveFullyQualifiedName("dev.guildhall.components.brand.PackageManifest")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("options as JSON are one way in; no signature and no record may need Jackson");

    @ArchTest
    static final ArchRule only_the_entry_reads_json = noClasses()
            .that()
            .resideOutsideOfPackages("dev.guildhall.components", "dev.guildhall.components.json..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.guildhall.components.json..")
            .because("a component's record must not know how it is read");

    @ArchTest
    static final ArchRule nothing_is_found_by_reflection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .because(
                    "records, templates and readers are called directly: it is faster, and native images need no list");

    @ArchTest
    static final ArchRule components_are_values = classes()
            .that()
            .implement(Component.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("a component is shared between threads: it is immutable, and stays so");

    @ArchTest
    static final ArchRule compiled_templates_are_not_api = classes()
            .that()
            .haveSimpleNameStartingWith("Jte")
            .should()
            .notBePublic()
            .because("the record beside a template is the only one to call it");
}
