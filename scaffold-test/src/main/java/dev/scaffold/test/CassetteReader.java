package dev.scaffold.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a cassette line by line, as one reads a file of a stranger. */
final class CassetteReader {
    /** In bytes: far above any reply with its log-probabilities. */
    static final int LONGEST_LINE = 16 << 20;

    private final String name;
    private final InputStream in;
    private final int longestLine;
    private int line;
    private long wholeBytes;

    /** A call and the line it stands in. */
    record Numbered(int line, CassetteLine.Call call) {}

    /**
     * What was read.
     *
     * @param wholeBytes how long the file is up to the end of its last whole line
     * @param ended whether that line has its line feed
     * @param broken what is wrong with the rest, if there is one: an end without line feed that cannot be read
     */
    record Recording(
            CassetteLine.Header header,
            List<Numbered> calls,
            long wholeBytes,
            boolean ended,
            Optional<CassetteFormatException> broken) {

        static Recording empty(CassetteLine.Header header) {
            return new Recording(header, List.of(), 0, true, Optional.empty());
        }
    }

    private record Raw(byte[] bytes, boolean ended) {}

    CassetteReader(String name, InputStream in) {
        this(name, in, LONGEST_LINE);
    }

    CassetteReader(String name, InputStream in, int longestLine) {
        this.name = name;
        this.in = new BufferedInputStream(in);
        this.longestLine = longestLine;
    }

    /**
     * Reads all of it.
     *
     * @throws CassetteFormatException if a line is not what it should be, save a last one that breaks off
     */
    Recording read() throws IOException {
        Raw first = next().orElseThrow(() -> wrong("the file is empty: delete it and record again"));
        CassetteLine.Header header = header(first);
        boolean ended = first.ended();
        List<Numbered> calls = new ArrayList<>();
        wholeBytes += first.bytes().length;
        for (Optional<Raw> raw = next(); raw.isPresent(); raw = next()) {
            try {
                calls.add(new Numbered(line, call(raw.get())));
            } catch (CassetteFormatException broken) {
                if (raw.get().ended()) {
                    throw broken;
                }
                return new Recording(header, calls, wholeBytes, ended, Optional.of(brokenOff(broken)));
            }
            wholeBytes += raw.get().bytes().length;
            ended = raw.get().ended();
        }
        return new Recording(header, calls, wholeBytes, ended, Optional.empty());
    }

    private CassetteFormatException brokenOff(CassetteFormatException broken) {
        return wrong("the last line breaks off, as after a crash while recording: delete it, or let Cassette.resume"
                + " drop it and ask again (" + broken.problem() + ")");
    }

    private CassetteLine.Header header(Raw raw) {
        CassetteLine.Header header = parse(raw, CassetteLine.Header.class);
        if (header.cassette() != CassetteLine.VERSION || !header.label().equals(CassetteLine.LABEL)) {
            throw wrong("this reads cassettes of version " + CassetteLine.VERSION + " with the label `"
                    + CassetteLine.LABEL + "`, got version " + header.cassette() + ", label `" + header.label()
                    + "`: record again");
        }
        try {
            Instant.parse(header.recorded());
        } catch (DateTimeParseException noTime) {
            throw wrong("`recorded` must be a time such as 2026-01-31T12:00:00Z, got `" + header.recorded() + "`");
        }
        return header;
    }

    private CassetteLine.Call call(Raw raw) {
        CassetteLine.Call call = parse(raw, CassetteLine.Call.class);
        if (call.occurrence() < 1) {
            throw wrong("`occurrence` must be 1 or more, got " + call.occurrence());
        }
        if (!CassetteJson.hash(call.request()).equals(call.hash())) {
            throw wrong("`hash` is not that of `request`: the line was edited; record again");
        }
        if (call.reply() != null) {
            try {
                call.reply().requireWellFormed();
            } catch (IllegalArgumentException wrong) {
                throw wrong("`reply`: " + wrong.getMessage());
            }
        }
        return call;
    }

    private <T> T parse(Raw raw, Class<T> type) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(raw.bytes());
            return CassetteJson.read(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), type);
        } catch (JsonProcessingException notJson) {
            throw wrong(CassetteJson.problem(notJson));
        } catch (CharacterCodingException notUtf8) {
            throw wrong("not UTF-8");
        }
    }

    private Optional<Raw> next() throws IOException {
        line++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            bytes.write(b);
            if (b == '\n') {
                return Optional.of(new Raw(bytes.toByteArray(), true));
            }
            if (bytes.size() > longestLine) {
                throw wrong("the line is longer than " + longestLine + " bytes");
            }
        }
        return bytes.size() == 0 ? Optional.empty() : Optional.of(new Raw(bytes.toByteArray(), false));
    }

    private CassetteFormatException wrong(String problem) {
        return new CassetteFormatException(name, line, problem);
    }
}
