/** The language: from scripts to scaffolds. */
module dev.scaffold.dsl {
    requires transitive dev.scaffold.toulmin;
    requires io.vavr;
    requires org.antlr.antlr4.runtime;
    requires static org.jspecify;

    exports dev.scaffold.dsl;
    exports dev.scaffold.dsl.tree;
}
