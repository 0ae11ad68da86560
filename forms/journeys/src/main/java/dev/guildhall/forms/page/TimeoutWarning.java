package dev.guildhall.forms.page;

import dev.guildhall.components.html.Html;
import dev.guildhall.components.timeoutdialog.TimeoutDialog;
import dev.guildhall.core.text.Language;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The warning before a session ends, the same on every page.
 *
 * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable">WCAG 2.2, 2.2.1: Timing adjustable</a>
 */
public final class TimeoutWarning {

    /** How long before the end a person is warned, when the session is long enough. */
    public static final Duration COUNTDOWN = Duration.ofMinutes(2);

    /** A session that lasts this long needs no warning (WCAG 2.2, 2.2.1). */
    public static final Duration LONG_ENOUGH = Duration.ofHours(20);

    /** A session as short as this cannot be warned of in time: a person needs 20 seconds to answer. */
    public static final Duration TOO_SHORT = Duration.ofMinutes(1);

    private final Map<Language, Html> dialogs;

    private final Duration lifetime;

    private TimeoutWarning(Map<Language, Html> dialogs, Duration lifetime) {
        this.dialogs = Collections.unmodifiableMap(dialogs);
        this.lifetime = lifetime;
    }

    /** How long a session lasts after every request. */
    public Duration lifetime() {
        return lifetime;
    }

    /** The warning of a session that lasts this long after every request; empty when it needs none or cannot have one. */
    public static Optional<TimeoutWarning> of(Duration lifetime, Addresses addresses) {
        if (lifetime.compareTo(LONG_ENOUGH) >= 0 || lifetime.compareTo(TOO_SHORT) < 0) {
            return Optional.empty();
        }
        Duration third = Duration.ofSeconds(lifetime.toSeconds() / 3);
        Map<Language, Html> dialogs = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            TimeoutDialog dialog = TimeoutDialog.builder()
                    .timeout(Duration.ofSeconds(lifetime.toSeconds()))
                    .countdown(third.compareTo(COUNTDOWN) < 0 ? third : COUNTDOWN)
                    .keepAliveUrl(addresses.keepAlive())
                    .signOutUrl(addresses.signOut())
                    .timeoutUrl(addresses.timedOut())
                    .language(language)
                    .build();
            // rendered here and now, since it is the same on every page
            dialogs.put(language, Html.of(dialog.toHtml().toString()));
        }
        return Optional.of(new TimeoutWarning(dialogs, lifetime));
    }

    Html in(Language language) {
        return dialogs.getOrDefault(language, Html.empty());
    }
}
