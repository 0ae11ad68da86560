package dev.guildhall.forms.screen;

import java.util.Optional;

/**
 * One task of a task list.
 *
 * @param title what is to be done
 * @param status how far it is: {@code completed}, {@code incomplete}, {@code not-started} or {@code cannot-start}
 * @param address where the person goes on with it; empty while it cannot be started
 */
public record ShownTask(String title, String status, Optional<String> address) {}
