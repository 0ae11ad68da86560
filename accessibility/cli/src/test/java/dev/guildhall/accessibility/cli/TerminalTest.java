package dev.guildhall.accessibility.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void colours_are_for_terminals_whose_owner_wants_them() {
        assertThat(Terminal.coloursAreWanted(Map.of("TERM", "xterm"))).isTrue();
        assertThat(Terminal.coloursAreWanted(Map.of("NO_COLOR", ""))).isTrue();
        assertThat(Terminal.coloursAreWanted(Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(Terminal.coloursAreWanted(Map.of("TERM", "dumb"))).isFalse();
    }

    @Test
    void a_report_is_coloured_on_a_terminal_and_nowhere_else() {
        assertThat(Cli.here()
                        .on(new Terminal(true, false))
                        .fed(Cli.FAULTY)
                        .run("check", "-")
                        .out())
                .startsWith("\u001b[31mFAILED\u001b[0m");
        assertThat(Cli.here().fed(Cli.FAULTY).run("check", "-").out()).startsWith("FAILED");
    }
}
