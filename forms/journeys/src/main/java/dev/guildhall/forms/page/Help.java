package dev.guildhall.forms.page;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.net.URI;
import java.util.List;

/**
 * How a person reaches the people behind the service.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/contact-a-department-or-service-team/">Design System: contact
 *     a department or service team</a>
 */
final class Help {

    private Help() {}

    static List<Block> of(Contact contact) {
        return List.of(
                Block.heading(Text.of("Get help", "Cael help")),
                Block.link(Text.same(contact.email()), URI.create("mailto:" + contact.email())),
                Block.paragraph(Text.of("Telephone: " + contact.telephone(), "Ffôn: " + contact.telephone())));
    }
}
