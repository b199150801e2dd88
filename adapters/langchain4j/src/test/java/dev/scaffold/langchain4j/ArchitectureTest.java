package dev.scaffold.langchain4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("langchain4j-test"))
            .importPackages("dev.scaffold.langchain4j");

    @Test
    void adapter_knowsTheApiAndLangChain4jAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.scaffold.dsl..", "dev.scaffold.toulmin..", "dev.scaffold.test..")
                .check(CLASSES);
    }

    @Test
    void vendorsTypes_areNamedInTheirDialectAlone() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(OpenAiDialect.class.getName())
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackage("dev.langchain4j.model.openai..")
                .check(CLASSES);
    }
}
