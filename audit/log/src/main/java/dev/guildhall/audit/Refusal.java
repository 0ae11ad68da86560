package dev.guildhall.audit;

/**
 * What an exception is that says no rather than that something broke: {@link AuditLog#around} records the work that throws it
 * as refused.
 *
 * <pre>{@code
 * final class NotYourCaseException extends RuntimeException implements Refusal { ... }
 * }</pre>
 */
public interface Refusal {}
