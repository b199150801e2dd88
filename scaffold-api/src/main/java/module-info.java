/** The vocabulary of Scaffold: models, arguments, critical questions, findings, gates, verdicts and deliberations. */
module dev.scaffold.api {
    requires static org.jspecify;

    exports dev.scaffold;
}
