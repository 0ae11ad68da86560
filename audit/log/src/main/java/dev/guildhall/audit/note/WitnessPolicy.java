package dev.guildhall.audit.note;

import java.util.List;

/**
 * How many of which witnesses have to have cosigned a checkpoint for it to be believed.
 *
 * <pre>{@code
 * WitnessPolicy policy = new WitnessPolicy(2, List.of(archive, auditOffice, university));
 * boolean believed = checkpoint.isSignedBy(key) && policy.isMetBy(checkpoint);
 * }</pre>
 *
 * @param required how many, from 1 to the number of witnesses
 * @param witnesses the witnesses, each with a key of its own
 */
public record WitnessPolicy(int required, List<WitnessKey> witnesses) {

    /** @throws IllegalArgumentException when more are required than there are, or none, or two have the same key */
    public WitnessPolicy {
        witnesses = List.copyOf(witnesses);
        if (required < 1 || required > witnesses.size()) {
            throw new IllegalArgumentException("The policy requires " + required + " of " + witnesses.size()
                    + " witnesses: require 1 to as many as there are");
        }
        for (int i = 0; i < witnesses.size(); i++) {
            for (WitnessKey later : witnesses.subList(i + 1, witnesses.size())) {
                if (witnesses.get(i).hasKeyOf(later)) {
                    throw new IllegalArgumentException(
                            "The witnesses " + witnesses.get(i).name() + " and " + later.name()
                                    + " have the same key and would count twice: give each once");
                }
            }
        }
    }

    /** Whether enough witnesses cosigned the checkpoint; the log's own signature is another matter. */
    public boolean isMetBy(Checkpoint checkpoint) {
        return cosigners(checkpoint) >= required;
    }

    /** How many of the witnesses cosigned the checkpoint. */
    public long cosigners(Checkpoint checkpoint) {
        return witnesses.stream()
                .filter(witness -> checkpoint.cosignedBy(witness).isPresent())
                .count();
    }
}
