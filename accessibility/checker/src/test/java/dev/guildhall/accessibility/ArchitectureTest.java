package dev.guildhall.accessibility;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.guildhall.accessibility.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

@AnalyzeClasses(packages = "dev.guildhall.accessibility", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packages_do_not_depend_on_one_another_in_a_circle = slices().matching(
                    "dev.guildhall.accessibility.(**)")
            .should()
            .beFreeOfCycles()
            .because("a reader must be able to begin at the bottom");

    @ArchTest
    static final ArchRule the_checker_imports_only_the_jdk_jsoup_jackson_core_and_itself = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.guildhall.accessibility..",
                    "java..",
                    "javax.xml.stream..",
                    "org.jsoup..",
                    "org.jspecify..",
                    "tools.jackson.core..")
            .because("teams that use nothing else of Guildhall take this one jar, jsoup and jackson-core");

    @ArchTest
    static final ArchRule only_what_is_read_or_written_as_json_knows_jackson = noClasses()
            .that()
            .resideOutsideOfPackages("..format..", "..baseline..", "..accessibility.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("a check itself needs no JSON");

    @ArchTest
    static final ArchRule a_check_knows_nothing_of_how_it_is_written_down = noClasses()
            .that()
            .resideOutsideOfPackages("..format..", "..statement..", "..baseline..", "..accessibility.run")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..format..", "..statement..", "..baseline..", "..accessibility.run")
            .because("formats come and go, and none may change what is found");

    @ArchTest
    static final ArchRule styles_know_nothing_of_roles_or_rules = noClasses()
            .that()
            .resideInAPackage("..style..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..accessibility.tree", "..rule..", "..accessibility.aria", "..report..")
            .because("another way of computing styles, such as a browser's, must be able to take their place");

    @ArchTest
    static final ArchRule the_tree_judges_nothing = noClasses()
            .that()
            .resideInAnyPackage("..accessibility.tree", "..accessibility.dom", "..accessibility.aria")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rule..", "..report..")
            .because("rules share the tree and must be the only place where a page is judged");

    @ArchTest
    static final ArchRule rules_know_nothing_of_reports_or_style_sheets = noClasses()
            .that()
            .resideInAPackage("..rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..report..", "..style..")
            .because("a rule sees the accessibility tree, so that it judges a browser's page in the same way");

    @ArchTest
    static final ArchRule nothing_reaches_out_of_the_process_but_runs_over_files_and_the_reading_of_linked_sheets =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..accessibility.sheet", "..accessibility.run")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                                    "java.net..",
                                    "java.nio.file..",
                                    "java.io..",
                                    "org.jsoup.helper..",
                                    "java.lang.reflect..")
                            .and(not(belongToAnyOf(
                                    InputStream.class,
                                    Reader.class,
                                    Writer.class,
                                    StringWriter.class,
                                    IOException.class,
                                    UncheckedIOException.class))))
                    .because(
                            "a page is a string and a check must need no network, no secret, and no file but the sheets that a caller gives");

    @ArchTest
    static final ArchRule rules_hold_no_state = classes()
            .that()
            .implement(Rule.class)
            .should()
            .haveOnlyFinalFields()
            .because("one checker is shared by threads");
}
