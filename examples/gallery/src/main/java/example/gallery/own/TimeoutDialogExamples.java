package example.gallery.own;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.timeoutdialog.TimeoutDialog;
import java.time.Duration;

/** Examples of the timeout dialog. */
public final class TimeoutDialogExamples {

    private TimeoutDialogExamples() {}

    public static Component after_fifteen_minutes() {
        TimeoutDialog dialog = TimeoutDialog.builder()
                .timeout(Duration.ofMinutes(15))
                .keepAliveUrl("/keep-alive")
                .signOutUrl("/sign-out")
                .timeoutUrl("/timed-out")
                .build();
        return dialog;
    }
}
