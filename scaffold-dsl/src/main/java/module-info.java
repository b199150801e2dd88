/** The language: from scripts to scaffolds. */
module dev.scaffold.dsl {
    requires transitive dev.scaffold.toulmin;
    requires io.vavr;
    requires java.xml;
    requires org.antlr.antlr4.runtime;
    requires static dev.scaffold.test;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports dev.scaffold.dsl;
    exports dev.scaffold.dsl.junit;
    exports dev.scaffold.dsl.recorded;
    exports dev.scaffold.dsl.tree;
}
