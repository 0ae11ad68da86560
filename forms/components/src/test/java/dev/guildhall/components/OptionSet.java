package dev.guildhall.components;

import tools.jackson.databind.node.ObjectNode;

/** The options for one rendering of a component. */
record OptionSet(String component, ObjectNode options) {

    /** Those of a fixture. */
    static OptionSet of(Fixture fixture) {
        return new OptionSet(fixture.component(), (ObjectNode) fixture.optionTree());
    }

    @Override
    public String toString() {
        return component + " " + options;
    }
}
