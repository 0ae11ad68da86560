package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** A moment as a person in the United Kingdom reads it from the clock on the wall. */
final class ClockTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HALF_DAY = 12;

    private ClockTime() {}

    /** When something happened, as the end of a sentence: "at 3:42pm", or "on an earlier day". */
    static Text at(Instant moment, Instant now) {
        ZonedDateTime then = moment.atZone(LONDON);
        if (!then.toLocalDate().equals(now.atZone(LONDON).toLocalDate())) {
            return Text.of("on an earlier day", "ar ddiwrnod cynharach");
        }
        LocalTime time = then.toLocalTime();
        if (time.getMinute() == 0 && time.getHour() % HALF_DAY == 0) {
            return time.getHour() == 0
                    ? Text.of("at midnight", "am hanner nos")
                    : Text.of("at midday", "am hanner dydd");
        }
        String shown = String.format(
                Locale.ROOT,
                "%d:%02d%s",
                time.getHour() % HALF_DAY == 0 ? HALF_DAY : time.getHour() % HALF_DAY,
                time.getMinute(),
                time.getHour() < HALF_DAY ? "am" : "pm");
        return Text.of("at " + shown, "am " + shown);
    }
}
