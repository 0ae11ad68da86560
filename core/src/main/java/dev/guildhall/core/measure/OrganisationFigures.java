package dev.guildhall.core.measure;

import java.math.BigDecimal;

/**
 * What only the organisation knows of a period: what happened by telephone, post and at counters, and what it all cost.
 *
 * <pre>{@code
 * OrganisationFigures figures = new OrganisationFigures(1_200, new BigDecimal("48000.00"));
 * }</pre>
 *
 * @param otherTransactions how many transactions were completed by every channel that is not the digital one
 * @param totalCost what the service cost over every channel, in pounds: staff, suppliers, premises, postage and so on
 */
public record OrganisationFigures(long otherTransactions, BigDecimal totalCost) {

    /** @throws IllegalArgumentException when either is negative */
    public OrganisationFigures {
        if (otherTransactions < 0 || totalCost.signum() < 0) {
            throw new IllegalArgumentException("Transactions and costs cannot be negative: give zero or more");
        }
    }
}
