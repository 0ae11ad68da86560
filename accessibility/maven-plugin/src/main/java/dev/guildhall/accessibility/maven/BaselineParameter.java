package dev.guildhall.accessibility.maven;

import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.baseline.BaselineFormatException;
import dev.guildhall.accessibility.run.BaselineFile;
import dev.guildhall.accessibility.run.Failures;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Reads the baseline that the parameter names. */
final class BaselineParameter {
    private BaselineParameter() {}

    /** @param name as messages call it */
    static Baseline read(Path file, String name) throws MojoExecutionException {
        try {
            return BaselineFile.read(file);
        } catch (BaselineFormatException wrong) {
            throw new MojoExecutionException(name + ": " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new MojoExecutionException("The baseline " + name + " cannot be used. " + Failures.say(unreadable)
                    + " The goal guildhall:freeze writes one.");
        }
    }
}
