package dev.scaffold.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program and of the machine under it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(built from sources)");
        return new String[] {"scaffold " + own, "Java " + System.getProperty("java.version")};
    }
}
