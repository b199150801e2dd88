package dev.scaffold.cli;

import picocli.CommandLine.Command;

/** Replays recordings. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Replays recorded deliberations.")
final class DemoCommand implements Runnable {
    @Override
    public void run() {}
}
