package dev.guildhall.forms;

/**
 * What a sweep has deleted, because it had expired.
 *
 * @param applications how many applications
 * @param files how many uploaded files
 */
public record Swept(int applications, int files) {}
