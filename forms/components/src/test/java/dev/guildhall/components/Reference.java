package dev.guildhall.components;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference itself: a Node.js process with govuk-frontend's templates in Nunjucks, kept for many renderings. */
final class Reference implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Process node;
    private final Writer in;
    private final BufferedReader out;

    /** Starts it. */
    Reference() throws IOException {
        node = new ProcessBuilder("node", "src/test/nunjucks/render.mjs")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new OutputStreamWriter(node.getOutputStream(), StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What the reference makes of each set of options: its markup, or nothing where it fails itself. */
    List<Optional<String>> render(List<OptionSet> sets) {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(sets));
        List<Optional<String>> answers = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            answers.add(read());
        }
        writing.join();
        return answers;
    }

    private void write(List<OptionSet> sets) {
        try {
            for (OptionSet set : sets) {
                in.write(MAPPER.createObjectNode()
                        .put("component", set.component())
                        .set("options", set.options())
                        .toString());
                in.write('\n');
            }
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> read() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("The reference has stopped; Node.js said why above");
            }
            JsonNode answer = MAPPER.readTree(line);
            return answer.has("html") ? Optional.of(answer.get("html").asString()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        node.destroy();
    }
}
