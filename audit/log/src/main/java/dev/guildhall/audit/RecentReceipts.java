package dev.guildhall.audit;

import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.event.ServiceEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The receipts of the latest submissions by application, in memory: enough for the confirmation page that follows.
 *
 * <pre>{@code
 * RecentReceipts receipts = RecentReceipts.ofLast(1_000);
 * ServiceEventListener recorder = new ServiceEventRecorder(log, receipts);
 * receipts.of(applicationId);          // once it was submitted
 * }</pre>
 *
 * <p>It forgets the oldest beyond its limit, and everything with the process. Where a receipt must last, keep it with the
 * application in a {@link ReceiptListener} of your own. Thread-safe.
 */
public final class RecentReceipts implements ReceiptListener {

    /** The most receipts that may be asked for. */
    public static final int MAX_LIMIT = 1_000_000;

    private final Map<String, Receipt> receipts;
    private final Map<String, Receipt> byReference;

    private RecentReceipts(int limit) {
        this.receipts = new Latest(limit);
        this.byReference = new Latest(limit);
    }

    /**
     * Keeps the receipts of so many submissions.
     *
     * @throws IllegalArgumentException when the limit is below 1 or above 1,000,000
     */
    public static RecentReceipts ofLast(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("The limit is " + limit + " receipts: give 1 to " + MAX_LIMIT);
        }
        return new RecentReceipts(limit);
    }

    @Override
    public void recorded(ServiceEvent event, Receipt receipt) {
        if (event instanceof ServiceEvent.Submitted submitted) {
            synchronized (receipts) {
                receipts.put(event.context().application(), receipt);
                byReference.put(submitted.reference(), receipt);
            }
        }
    }

    /** The receipt of the application's submission; empty when it was not submitted, or was forgotten. */
    public Optional<Receipt> of(String application) {
        Objects.requireNonNull(application, "application");
        synchronized (receipts) {
            return Optional.ofNullable(receipts.get(application));
        }
    }

    /**
     * The receipt of the submission with this reference number; empty when there was none, or it was forgotten. Whoever asks
     * must be the one whom the reference number was given to.
     */
    public Optional<Receipt> ofReference(String reference) {
        Objects.requireNonNull(reference, "reference");
        synchronized (receipts) {
            return Optional.ofNullable(byReference.get(reference));
        }
    }

    private static final class Latest extends LinkedHashMap<String, Receipt> {
        private static final long serialVersionUID = 1;
        private final int limit;

        Latest(int limit) {
            this.limit = limit;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Receipt> eldest) {
            return size() > limit;
        }
    }
}
