package dev.guildhall.accessibility.statement;

import java.time.LocalDate;

/**
 * What a statement says of the service and of those who answer for it.
 *
 * @param service the name of the website
 * @param organisation the public body that runs it
 * @param email where people report problems
 * @param preparedOn the day of the draft
 */
public record StatementDetails(String service, String organisation, String email, LocalDate preparedOn) {}
