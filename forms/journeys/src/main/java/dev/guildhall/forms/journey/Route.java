package dev.guildhall.forms.journey;

import dev.guildhall.forms.condition.Condition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way from a page to another than the one declared after it. */
public final class Route {

    private final @Nullable Condition condition;
    private final String target;

    private Route(@Nullable Condition condition, String target) {
        this.condition = condition;
        this.target = target;
    }

    static Route when(Condition condition, String target) {
        return new Route(condition, target);
    }

    static Route always(String target) {
        return new Route(null, target);
    }

    /** When it is taken; empty for always. */
    public Optional<Condition> condition() {
        return Optional.ofNullable(condition);
    }

    /** The id of the page that it leads to. */
    public String target() {
        return target;
    }

    @Override
    public String toString() {
        return (condition == null ? "always" : "when " + condition.inWords()) + " to " + target;
    }
}
