package dev.guildhall.accessibility.rule.media;

import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the source tells of an {@code audio} or {@code video} element; how long it lasts and what it holds it does not tell. */
final class Media {
    private Media() {}

    static boolean isMedia(AccessibleElement element) {
        return element.isOneOf("audio", "video") && !files(element).isEmpty();
    }

    /** The addresses that a browser chooses from. */
    static List<String> files(AccessibleElement media) {
        Stream<String> sources = media.has("src")
                ? Stream.of(media.attribute("src"))
                : media.children().stream().filter(child -> child.is("source")).map(source -> source.attribute("src"));
        return sources.filter(address -> !address.isBlank()).toList();
    }

    /** True if the words of what it plays can be written beforehand. */
    static boolean isRecorded(AccessibleElement media) {
        return files(media).stream()
                .map(address -> address.strip().toLowerCase(Locale.ROOT))
                .noneMatch(
                        address -> address.startsWith("blob:") || address.matches("[^?#]*\\.(m3u8?|mpd|pls)([?#].*)?"));
    }

    /** True if it starts without being asked, with its sound on. */
    static boolean soundsByItself(AccessibleElement media) {
        return media.has("autoplay") && !media.has("muted") && !media.isInert();
    }

    /** True if the browser's own buttons are there to be used. */
    static boolean hasButtons(AccessibleElement media) {
        return media.has("controls") && !media.isProgrammaticallyHidden() && !media.isInert();
    }

    /** True if people see the film or may start it, and it does not merely decorate the page without sound and buttons. */
    static boolean isFilm(AccessibleElement element) {
        boolean starts = element.has("autoplay") && !element.has("muted");
        return element.is("video")
                && (starts || element.has("controls"))
                && element.isRendered()
                && isMedia(element)
                && isRecorded(element);
    }

    /** The first track of one of these kinds that names a file. */
    static Optional<AccessibleElement> track(AccessibleElement media, String... kinds) {
        List<String> wanted = List.of(kinds);
        return media.children().stream()
                .filter(child -> child.is("track") && !child.attribute("src").isBlank())
                .filter(track -> wanted.contains(kind(track)))
                .findFirst();
    }

    private static String kind(AccessibleElement track) {
        return track.has("kind") ? track.attribute("kind").strip().toLowerCase(Locale.ROOT) : "subtitles";
    }
}
