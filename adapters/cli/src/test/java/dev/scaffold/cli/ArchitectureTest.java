package dev.scaffold.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.scaffold.cli");

    @Test
    void terminal_knows_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAPackage("..cli.terminal")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "dev.scaffold.cli.terminal")
                .check(PROGRAM);
    }

    @Test
    void commands_alone_know_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.scaffold.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PROGRAM);
    }

    @Test
    void views_know_no_wire_format() {
        noClasses()
                .that()
                .resideInAPackage("..cli.view")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "..cli.json")
                .check(PROGRAM);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("dev.scaffold.(**)").should().beFreeOfCycles().check(PROGRAM);
    }
}
