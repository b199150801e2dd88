/** The engine: drafts, extracts, challenges, decides and repairs. */
module dev.scaffold.toulmin {
    requires transitive dev.scaffold.api;
    requires EvalEx;
    requires com.fasterxml.jackson.databind;
    requires com.networknt.schema;
    requires io.vavr;
    requires static org.jspecify;

    exports dev.scaffold.toulmin;
    exports dev.scaffold.toulmin.arithmetic to
            dev.scaffold.lab;
    exports dev.scaffold.toulmin.checks;
    exports dev.scaffold.toulmin.dialogue;
    exports dev.scaffold.toulmin.fitted;
    exports dev.scaffold.toulmin.gates;
    exports dev.scaffold.toulmin.graph;
    exports dev.scaffold.toulmin.peers;
}
