package dev.guildhall.audit.reading;

import java.util.Optional;

/**
 * How an index stands after it was brought up to its log.
 *
 * @param added how many entries were read this time
 * @param size how many entries it has read of the log in all
 * @param dropped how many events left the index this time because their time was over
 * @param pruned how many entries of the log it does not have because only their hashes were kept, those that left it included
 * @param unreadable how many of them are skipped because they are no events of ours
 * @param rebuilt why the index that was there before was thrown away and built anew; empty when it was not
 */
public record Refreshed(long added, long size, long dropped, long pruned, long unreadable, Optional<String> rebuilt) {}
