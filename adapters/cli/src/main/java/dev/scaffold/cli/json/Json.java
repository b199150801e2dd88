package dev.scaffold.cli.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.scaffold.cli.terminal.Marks;
import dev.scaffold.cli.terminal.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one JSON value to a screen, indented, safe to look at. */
public final class Json {

    /** What is to be written. */
    @FunctionalInterface
    public interface Value {

        /** Writes one value. */
        void writeTo(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /** Writes a value and a line end. Beyond ASCII everything is escaped where the screen knows ASCII only. */
    public static void write(Screen screen, Value value) {
        JsonFactory factory = new JsonFactoryBuilder()
                .characterEscapes(new TerminalSafeEscapes())
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, screen.look().marks() == Marks.ASCII)
                .build();
        try (JsonGenerator json = factory.createGenerator(screen.writer())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            value.writeTo(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        screen.writer().println();
        screen.writer().flush();
    }
}
