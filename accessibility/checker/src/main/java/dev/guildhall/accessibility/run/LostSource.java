package dev.guildhall.accessibility.run;

/** What is known from the start to be unreadable. */
record LostSource(String name, String why) implements PageSource {
    @Override
    public Loaded load() throws UnreadablePageException {
        throw new UnreadablePageException(why);
    }
}
