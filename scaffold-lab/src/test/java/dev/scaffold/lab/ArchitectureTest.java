package dev.scaffold.lab;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.scaffold.lab");

    @Test
    void statistics_areFunctionsOfNumbers() {
        classes()
                .that()
                .resideInAPackage("dev.scaffold.lab.statistics")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dev.scaffold",
                        "dev.scaffold.lab.statistics",
                        "org.apache.commons.statistics..",
                        "org.apache.commons.rng..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTestsOfComparisonsReadAReport() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.scaffold.lab.report..", "dev.scaffold.lab.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.scaffold.lab.report..")
                .check(CLASSES);
    }
}
