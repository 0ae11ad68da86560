package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/** The page that asks whether an item is to be removed from its list; a link alone changes nothing. */
public record RemovalPage(Text title) implements Page {

    /** The last part of its address. */
    public static final String ID = "remove";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    @Override
    public List<Text> wordings() {
        return List.of(title);
    }

    @Override
    public RemovalPage worded(UnaryOperator<Text> words) {
        return new RemovalPage(words.apply(title));
    }
}
