package dev.scaffold.toulmin;

import dev.scaffold.Part;
import java.util.Map;

/** Prompts while one of their texts is replaced by another. */
final class EditedPrompts {
    String version;
    String criticHead;
    String task;
    Map<Part.Kind, String> parts;
    String copied;
    String orNone;
    String several;
    String knownHead;
    String menu;
    String eachSuffix;
    String quoteSuffix;
    String form;
    Demonstration demonstration;
    String closing;
    String repairHead;
    String repairClosing;
    String draftCut;
    DevicePrompts devices;

    EditedPrompts(Prompts prompts) {
        version = prompts.version();
        criticHead = prompts.criticHead();
        task = prompts.task();
        parts = prompts.parts();
        copied = prompts.copied();
        orNone = prompts.orNone();
        several = prompts.several();
        knownHead = prompts.knownHead();
        menu = prompts.menu();
        eachSuffix = prompts.eachSuffix();
        quoteSuffix = prompts.quoteSuffix();
        form = prompts.form();
        demonstration = prompts.demonstration();
        closing = prompts.closing();
        repairHead = prompts.repairHead();
        repairClosing = prompts.repairClosing();
        draftCut = prompts.draftCut();
        devices = prompts.devices();
    }

    Prompts prompts() {
        return new Prompts(
                version,
                criticHead,
                task,
                parts,
                copied,
                orNone,
                several,
                knownHead,
                menu,
                eachSuffix,
                quoteSuffix,
                form,
                demonstration,
                closing,
                repairHead,
                repairClosing,
                draftCut,
                devices);
    }
}
