package dev.guildhall.forms.returning;

/**
 * Sends a person the link by which they come back: the team's own code, such as a call to an e-mail service.
 *
 * <pre>{@code
 * Notifier notifier = message -> mail.send(message.address(), templateFor(message.language()), message.link().toString());
 * }</pre>
 */
@FunctionalInterface
public interface Notifier {

    /**
     * Sends the message, or hands it to what will. When it throws, the person is told that it could not be sent and can try
     * again; their answers are safe. The address and the link belong in no log.
     */
    void send(SaveAndReturnMessage message);
}
