package dev.guildhall.components.html;

import gg.jte.TemplateOutput;

/** What a template writes, copied into a builder at once. */
final class BuilderOutput implements TemplateOutput {

    private final StringBuilder out;

    BuilderOutput(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        out.append(value);
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        out.append(value, beginIndex, endIndex);
    }
}
