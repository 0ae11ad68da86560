package dev.guildhall.components.formgroup;

import org.jspecify.annotations.Nullable;

/** The name of a control, without which its answer would not be sent. For the components' builders. */
public final class ControlName {

    private ControlName() {}

    /**
     * The name itself.
     *
     * @throws IllegalStateException when it was never given
     */
    @SuppressWarnings("exports") // the annotation of the parameter is for tools, and no jar of it comes along
    public static String required(@Nullable String name, String component) {
        if (name == null) {
            throw new IllegalStateException("The " + component
                    + " has no name: call name(...) with the name under which the form sends the answer");
        }
        return name;
    }
}
