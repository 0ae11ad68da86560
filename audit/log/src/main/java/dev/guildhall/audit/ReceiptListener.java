package dev.guildhall.audit;

import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.event.ServiceEvent;

/**
 * Hears of each service event that has been recorded, with its receipt: the place to keep the receipt of a submission
 * beside the application.
 *
 * <p>Called on the thread that serves the person, once the event is on disk. An exception thrown here fails the person's
 * request, and the event stays recorded.
 */
@FunctionalInterface
public interface ReceiptListener {

    /** Takes note of a receipt. */
    void recorded(ServiceEvent event, Receipt receipt);
}
