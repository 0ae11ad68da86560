package dev.guildhall.core.service;

import dev.guildhall.core.text.Text;

/**
 * How far a service has come: alpha, beta or live.
 *
 * @see <a href="https://www.gov.uk/service-manual/agile-delivery">Service Manual: agile delivery</a>
 */
public enum Phase {
    ALPHA(Text.of("Alpha", "Alffa")),
    BETA(Text.same("Beta")),
    LIVE(Text.of("Live", "Byw"));

    private final Text label;

    Phase(Text label) {
        this.label = label;
    }

    /** What the phase banner's tag says. */
    public Text label() {
        return label;
    }
}
