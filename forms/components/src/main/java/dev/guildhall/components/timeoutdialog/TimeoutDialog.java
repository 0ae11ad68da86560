package dev.guildhall.components.timeoutdialog;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Attributes.Attribute;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.core.text.Language;
import gg.jte.TemplateOutput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dialog that warns before a session ends, and lets a person stay signed in with one key press.
 *
 * <pre>{@code
 * TimeoutDialog.builder()
 *         .timeout(Duration.ofMinutes(15))
 *         .keepAliveUrl("/permit/keep-alive")
 *         .signOutUrl("/permit/sign-out")
 *         .timeoutUrl("/permit/timed-out")
 *         .build()
 * }</pre>
 *
 * <p>It belongs at the end of the page's content, once. {@code keepAliveUrl} is asked with GET and answers any 2xx while the
 * session lives, and 401, 403, 410 or a redirect when it is over. Tabs of one browser share the time. Serve such pages
 * with {@code Cache-Control: no-store}.
 *
 * <p>Without JavaScript nobody can be warned in time, so the page says in plain sight how long it stays valid, with a
 * link to sign out (WCAG 2.2, 2.2.6). It does not lead away by itself then: a page that refreshes after a limit which
 * cannot be extended fails WCAG 2.2, 2.2.1 (failure F40). The session must end on the server in any case.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/service-timeout/">HMRC: service timeout</a>
 * @see <a href="https://www.w3.org/WAI/WCAG22/Understanding/timing-adjustable">WCAG 2.2, 2.2.1: Timing adjustable</a>
 */
public record TimeoutDialog(
        Duration timeout,
        Duration countdown,
        String keepAliveUrl,
        String signOutUrl,
        String timeoutUrl,
        Language language,
        String title,
        String message,
        String stayText,
        String signOutText,
        String failureText,
        String noticeText,
        PluralText minutes,
        PluralText seconds,
        String classes,
        Attributes attributes)
        implements Component {

    /** The shortest time that a person must have to stay signed in (WCAG 2.2, 2.2.1). */
    static final Duration LEAST_COUNTDOWN = Duration.ofSeconds(20);

    /** Starts a timeout dialog that warns two minutes ahead, in English. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtetimeoutdialogGenerated.render(EscapingOutput.over(output), null, this);
    }

    String notice() {
        return noticeText.replace("%{time}", words(timeout));
    }

    String firstMessage() {
        return message.replace("%{time}", words(countdown));
    }

    /** Never more than the time really is: part of a minute is left out. */
    private String words(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? seconds.in(language, time.toSeconds())
                : minutes.in(language, time.toMinutes());
    }

    /** What the script reads. */
    Attributes settings() {
        List<Attribute> all = new ArrayList<>();
        all.add(new Attribute.Valued("data-timeout", Long.toString(timeout.toSeconds())));
        all.add(new Attribute.Valued("data-countdown", Long.toString(countdown.toSeconds())));
        all.add(new Attribute.Valued("data-keep-alive-url", keepAliveUrl));
        all.add(new Attribute.Valued("data-sign-out-url", signOutUrl));
        all.add(new Attribute.Valued("data-timeout-url", timeoutUrl));
        all.add(new Attribute.Valued("data-language", language.tag()));
        all.add(new Attribute.Valued("data-i18n.message", message));
        plural(all, "data-i18n.minutes.", minutes);
        plural(all, "data-i18n.seconds.", seconds);
        all.addAll(attributes.list());
        return new Attributes(all);
    }

    private static void plural(List<Attribute> all, String prefix, PluralText text) {
        for (PluralText.Form form : text.forms()) {
            all.add(new Attribute.Valued(prefix + form.rule().attributeName(), form.wording()));
        }
    }

    /** Collects the options; {@link #build} gives the immutable value. */
    public static final class Builder {
        private @Nullable Duration timeout;
        private Duration countdown = Duration.ofMinutes(2);
        private String keepAliveUrl = "";
        private String signOutUrl = "";
        private String timeoutUrl = "";
        private Language language = Language.ENGLISH;
        private String title = "";
        private String message = "";
        private String stayText = "";
        private String signOutText = "";
        private String failureText = "";
        private String noticeText = "";
        private Optional<PluralText> minutes = Optional.empty();
        private Optional<PluralText> seconds = Optional.empty();
        private String classes = "";
        private Attributes attributes = Attributes.NONE;

        private Builder() {}

        /** How long the session lasts after a page was asked for; whole seconds. The server's own limit must not be shorter. */
        public Builder timeout(Duration timeout) {
            this.timeout = requireNonNull(timeout, "timeout");
            return this;
        }

        /** How long before the end the dialog appears; two minutes when left out, at least 20 seconds. */
        public Builder countdown(Duration countdown) {
            this.countdown = requireNonNull(countdown, "countdown");
            return this;
        }

        /** What the script asks, with GET, to prolong the session: on the page's own origin. */
        public Builder keepAliveUrl(String keepAliveUrl) {
            this.keepAliveUrl = requireNonNull(keepAliveUrl, "keepAliveUrl");
            return this;
        }

        /** Where a person goes who signs out. */
        public Builder signOutUrl(String signOutUrl) {
            this.signOutUrl = requireNonNull(signOutUrl, "signOutUrl");
            return this;
        }

        /** Where a person is taken when the time is up; {@code signOutUrl} when left out. */
        public Builder timeoutUrl(String timeoutUrl) {
            this.timeoutUrl = requireNonNull(timeoutUrl, "timeoutUrl");
            return this;
        }

        /** The page's language, which all words are in that are not given; English when left out. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** The dialog's title, which the window's title begins with while it is shown. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** What will happen, with <code>%{time}</code> for the time that is left. */
        public Builder message(String message) {
            this.message = requireNonNull(message, "message");
            return this;
        }

        /** The button to stay signed in. */
        public Builder stayText(String stayText) {
            this.stayText = requireNonNull(stayText, "stayText");
            return this;
        }

        /** The link to sign out. */
        public Builder signOutText(String signOutText) {
            this.signOutText = requireNonNull(signOutText, "signOutText");
            return this;
        }

        /** What is said when the server could not be asked to prolong the session. */
        public Builder failureText(String failureText) {
            this.failureText = requireNonNull(failureText, "failureText");
            return this;
        }

        /** What the page says without JavaScript, with <code>%{time}</code> for how long it stays valid. */
        public Builder noticeText(String noticeText) {
            this.noticeText = requireNonNull(noticeText, "noticeText");
            return this;
        }

        /** A number of minutes. */
        public Builder minutes(PluralText minutes) {
            this.minutes = Optional.of(minutes);
            return this;
        }

        /** A number of seconds. */
        public Builder seconds(PluralText seconds) {
            this.seconds = Optional.of(seconds);
            return this;
        }

        /** Classes to add, separated by spaces. */
        public Builder classes(String classes) {
            this.classes = requireNonNull(classes, "classes");
            return this;
        }

        /** Attributes for which there is no option. */
        public Builder attributes(Attributes attributes) {
            this.attributes = requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * The component.
         *
         * @throws IllegalStateException when the timeout or an address is missing, or the countdown is too short or too
         *     long; says everything that is wrong
         */
        public TimeoutDialog build() {
            List<String> problems = new ArrayList<>();
            if (timeout == null) {
                problems.add("no timeout: call timeout(...) with how long the server keeps a session");
            } else if (countdown.compareTo(timeout) >= 0) {
                problems.add("a countdown of " + countdown.toSeconds() + " s and a timeout of " + timeout.toSeconds()
                        + " s: call countdown(...) with less than the timeout");
            }
            if (countdown.compareTo(LEAST_COUNTDOWN) < 0) {
                problems.add("a countdown of " + countdown.toSeconds()
                        + " s: give people at least 20 s to stay signed in (WCAG 2.2, 2.2.1)");
            }
            if (keepAliveUrl.isBlank()) {
                problems.add("no keepAliveUrl: call keepAliveUrl(...) with what prolongs the session");
            }
            if (signOutUrl.isBlank()) {
                problems.add("no signOutUrl: call signOutUrl(...) with where a person signs out");
            }
            if (timeout == null || !problems.isEmpty()) {
                throw new IllegalStateException("The timeout dialog has " + String.join("; ", problems));
            }
            return new TimeoutDialog(
                    timeout,
                    countdown,
                    keepAliveUrl,
                    signOutUrl,
                    timeoutUrl.isEmpty() ? signOutUrl : timeoutUrl,
                    language,
                    title.isEmpty() ? Wording.TITLE.in(language) : title,
                    message.isEmpty() ? Wording.MESSAGE.in(language) : message,
                    stayText.isEmpty() ? Wording.STAY.in(language) : stayText,
                    signOutText.isEmpty() ? Wording.SIGN_OUT.in(language) : signOutText,
                    failureText.isEmpty() ? Wording.FAILURE.in(language) : failureText,
                    noticeText.isEmpty() ? Wording.NOTICE.in(language) : noticeText,
                    minutes.orElseGet(() -> Wording.minutes(language)),
                    seconds.orElseGet(() -> Wording.seconds(language)),
                    classes,
                    attributes);
        }
    }
}
