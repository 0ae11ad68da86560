package dev.guildhall.audit.reading;

import java.util.Optional;

/**
 * How an index stands after it was brought up to its log.
 *
 * @param added how many entries were read this time
 * @param size how many entries it has read of the log in all
 * @param pruned how many of them are skipped because their time was over and only their hashes were kept
 * @param unreadable how many of them are skipped because they are no events of ours
 * @param rebuilt why the index that was there before was thrown away and built anew; empty when it was not
 */
public record Refreshed(long added, long size, long pruned, long unreadable, Optional<String> rebuilt) {}
