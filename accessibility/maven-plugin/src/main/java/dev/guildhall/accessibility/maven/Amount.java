package dev.guildhall.accessibility.maven;

/** A number of things in words. */
final class Amount {
    private Amount() {}

    static String of(int count, String thing) {
        return of(count, thing, thing + "s");
    }

    static String of(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
