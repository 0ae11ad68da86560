package dev.guildhall.accessibility.baseline;

import java.time.LocalDate;

/**
 * Under what terms findings are accepted for now.
 *
 * @param owner who will mend them; a team or a role rather than a person
 * @param reason why they are not mended yet
 * @param expires the last day on which they are accepted
 */
public record Acceptance(String owner, String reason, LocalDate expires) {}
