package dev.guildhall.forms;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Furniture;
import dev.guildhall.forms.page.Furniture.Entry;
import dev.guildhall.forms.page.SupportingPages;
import dev.guildhall.forms.page.TimeoutWarning;
import dev.guildhall.forms.support.SupportPages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what stands on every page of a journey. */
final class Furnishing {

    private static final Text FEEDBACK = Text.of("Feedback", "Adborth");

    private Furnishing() {}

    static Furniture of(Journey<?> journey, SupportPages support, Addresses addresses, Duration lifetime) {
        List<Entry> footer = new ArrayList<>();
        footer.add(new Entry(SupportingPages.COOKIES, addresses.page(SupportPages.COOKIES)));
        support.pages().forEach(page -> footer.add(new Entry(page.link(), addresses.page(page.id()))));
        Optional<String> feedback = support.feedback().map(handler -> addresses.feedback());
        feedback.ifPresent(address -> footer.add(new Entry(FEEDBACK, address)));
        return new Furniture(
                footer, feedback, journey.exitThisPage().map(Object::toString), TimeoutWarning.of(lifetime, addresses));
    }
}
