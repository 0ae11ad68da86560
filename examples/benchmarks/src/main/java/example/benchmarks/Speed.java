package example.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Both sides in turn, ours and theirs, repetition by repetition, so that a busy machine is busy for both. */
final class Speed {

    private final List<Fixture> fixtures;
    private final Guildhall guildhall;
    private final Nunjucks nunjucks;

    Speed(Installation installation, Path folder) {
        this.guildhall = new Guildhall(installation, folder);
        this.nunjucks = new Nunjucks(installation, folder);
        this.fixtures = Fixture.all(installation);
    }

    /**
     * How many fixtures both sides render alike, and as the npm package says, once each run of white space is one space.
     *
     * @throws IllegalStateException naming the first that they do not
     */
    int check() {
        List<String> ours = guildhall.print();
        List<String> theirs = nunjucks.print();
        if (theirs.size() != fixtures.size()) {
            throw new IllegalStateException(
                    "Nunjucks rendered " + theirs.size() + " fixtures instead of " + fixtures.size());
        }
        for (int i = 0; i < fixtures.size(); i++) {
            String expected = collapse(fixtures.get(i).html());
            if (!collapse(ours.get(i)).equals(expected) || !collapse(theirs.get(i)).equals(expected)) {
                throw new IllegalStateException("These differ for " + fixtures.get(i) + "\nthe npm package's: "
                        + fixtures.get(i).html() + "\nGuildhall's: " + ours.get(i) + "\nNunjucks': " + theirs.get(i));
            }
        }
        return fixtures.size();
    }

    private static String collapse(String html) {
        return html.replaceAll("\\s+", " ").trim();
    }

    List<String> measure(Settings settings) {
        List<Measurement> appendable = new ArrayList<>();
        List<Measurement> components = new ArrayList<>();
        List<Measurement> string = new ArrayList<>();
        List<Measurement> json = new ArrayList<>();
        List<Measurement> render = new ArrayList<>();
        List<Measurement> parseAndRender = new ArrayList<>();
        for (int i = 0; i < settings.repetitions(); i++) {
            appendable.add(guildhall.measure("appendable", settings));
            render.add(nunjucks.measure("render", settings));
            string.add(guildhall.measure("string", settings));
            json.add(guildhall.measure("json", settings));
            parseAndRender.add(nunjucks.measure("json", settings));
            components.add(guildhall.measure("components", settings));
        }
        SpeedReport report = new SpeedReport(fixtures.size());
        report.add("(a) options parsed, to a reused Appendable", appendable, render);
        report.add("(b) options parsed, to a new String", string, render);
        report.add("(c) options as JSON, to a new String", json, parseAndRender);
        report.addComponents(components, render);
        return report.lines();
    }
}
