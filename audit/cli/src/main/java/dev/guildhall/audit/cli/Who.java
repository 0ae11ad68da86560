package dev.guildhall.audit.cli;

import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who runs the command, as the log tells it. */
final class Who {

    private static final String ACCOUNT = "account:";

    @Option(
            names = "--by",
            paramLabel = "ID",
            description = "who does it, by the pseudonymous id of an officer; the account's name unless said")
    private Optional<String> officer = Optional.empty();

    /** The officer that {@code --by} names, or the account of the operating system. */
    Actor actor() {
        if (officer.isEmpty()) {
            return account(System.getProperty("user.name", "unknown"));
        }
        try {
            return new Actor(Actor.Kind.OFFICER, officer.get(), IdentityAssurance.NONE);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--by cannot be used: " + e.getMessage(), e);
        }
    }

    private static Actor account(String name) {
        try {
            return Actor.system(ACCOUNT + name);
        } catch (IllegalArgumentException strangeName) {
            return Actor.system(ACCOUNT + "unknown");
        }
    }
}
