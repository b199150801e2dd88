package dev.scaffold.dsl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.scaffold.dsl");

    @Test
    void antlr_isSeenInInternalOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.scaffold.dsl.internal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.antlr..")
                .check(CLASSES);
    }

    @Test
    void tree_knowsNoStageThatReadsIt() {
        noClasses()
                .that()
                .resideInAPackage("dev.scaffold.dsl.tree")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.scaffold.dsl",
                        "dev.scaffold.dsl.internal",
                        "dev.scaffold.dsl.link",
                        "dev.scaffold.dsl.rules",
                        "dev.scaffold.dsl.compile",
                        "dev.scaffold.dsl.analysis",
                        "dev.scaffold.dsl.rehearsal")
                .check(CLASSES);
    }

    @Test
    void stages_lookBackOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.scaffold.dsl.rules")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.scaffold.dsl.compile", "dev.scaffold.dsl.analysis", "dev.scaffold.dsl.rehearsal")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.scaffold.dsl.compile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.scaffold.dsl.analysis", "dev.scaffold.dsl.rehearsal")
                .check(CLASSES);
    }

    @Test
    void junit_isSeenInItsPackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.scaffold.dsl.junit")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..")
                .check(CLASSES);
    }

    @Test
    void recordings_areReadInTheirPackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.scaffold.dsl.recorded")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.scaffold.test..")
                .check(CLASSES);
    }
}
