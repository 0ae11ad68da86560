package dev.guildhall.forms.support;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.support.InaccessibleContent.Reason;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an accessibility statement must say, and writes it in English and Welsh.
 *
 * <pre>{@code
 * SupportPage page = AccessibilityStatement.of(service)
 *         .at(URI.create("https://permits.example"))
 *         .compliance(Compliance.PARTIAL)
 *         .notAccessible(Reason.NON_COMPLIANCE, Text.of("The map has no text ...", "Nid oes testun ..."))
 *         .answersWithin(Text.of("5 working days", "5 diwrnod gwaith"))
 *         .tested(LocalDate.of(2026, 9, 1), Text.of("by our own team", "gan ein tîm ein hunain"))
 *         .prepared(LocalDate.of(2026, 9, 8))
 *         .build();
 * }</pre>
 *
 * <p>It holds every section of the model statement that the regulations prescribe. The words are ours; whether they are
 * true is for the team to see to.
 *
 * @see <a href="https://www.legislation.gov.uk/uksi/2018/952/regulation/8">Accessibility Regulations 2018, regulation 8</a>
 * @see <a href="https://www.gov.uk/guidance/make-your-website-or-app-accessible-and-publish-an-accessibility-statement">
 *     Guidance on accessibility statements</a>
 */
public final class AccessibilityStatement {

    /** The page's id. */
    public static final String ID = "accessibility-statement";

    /** Who enforces the regulations, which depends on where the organisation is. */
    public enum Enforcement {
        /** The Equality and Human Rights Commission. */
        GREAT_BRITAIN,
        /** The Equality Commission for Northern Ireland. */
        NORTHERN_IRELAND
    }

    private final ServiceDetails service;
    private final List<InaccessibleContent> contents = new ArrayList<>();
    private final Set<Enforcement> enforcement = EnumSet.noneOf(Enforcement.class);
    private @Nullable URI address;
    private @Nullable Compliance compliance;
    private @Nullable Text answersWithin;
    private @Nullable LocalDate tested;
    private @Nullable Text testedHow;
    private @Nullable LocalDate prepared;
    private @Nullable LocalDate reviewed;
    private @Nullable Text improving;

    private AccessibilityStatement(ServiceDetails service) {
        this.service = service;
    }

    /** Starts the statement of a service, whose organisation answers for it and is the contact for feedback. */
    public static AccessibilityStatement of(ServiceDetails service) {
        return new AccessibilityStatement(service);
    }

    /** What the statement is about: the address at which the service is used. */
    public AccessibilityStatement at(URI website) {
        this.address = website;
        return this;
    }

    /** How far the service meets WCAG 2.2, level AA. */
    public AccessibilityStatement compliance(Compliance status) {
        this.compliance = status;
        return this;
    }

    /** Adds something that some people cannot use, with the reason; must be there unless the compliance is full. */
    public AccessibilityStatement notAccessible(Reason reason, Text description) {
        contents.add(new InaccessibleContent(reason, description));
        return this;
    }

    /** How soon feedback is answered: "5 working days". */
    public AccessibilityStatement answersWithin(Text time) {
        this.answersWithin = time;
        return this;
    }

    /** Who enforces the regulations; the Equality and Human Rights Commission, when left out. May be called for both. */
    public AccessibilityStatement enforcedIn(Enforcement where) {
        enforcement.add(where);
        return this;
    }

    /**
     * When the service was last tested, and how.
     *
     * @param how goes on from "It was tested": "by our own team, with a screen reader and by keyboard alone"
     */
    public AccessibilityStatement tested(LocalDate day, Text how) {
        this.tested = day;
        this.testedHow = how;
        return this;
    }

    /** When the statement was first written. */
    public AccessibilityStatement prepared(LocalDate day) {
        this.prepared = day;
        return this;
    }

    /** When the statement was last looked through; the day on which it was prepared, when left out. */
    public AccessibilityStatement reviewed(LocalDate day) {
        this.reviewed = day;
        return this;
    }

    /** What is being done to make the service better; may be left out. */
    public AccessibilityStatement improving(Text plan) {
        this.improving = plan;
        return this;
    }

    /**
     * The statement as a page.
     *
     * @throws IllegalStateException when a section is missing or contradicts another; names every one of them
     */
    public SupportPage build() {
        List<String> problems = new ArrayList<>();
        Text organisation = required(
                service.organisation().orElse(null),
                problems,
                "who answers for the service: give" + " its ServiceDetails organisation(...)");
        Contact contact = required(
                service.contact().orElse(null),
                problems,
                "how to report a problem: give the service's" + " ServiceDetails contact(...)");
        URI where = required(address, problems, "the scope: call at(...) with the service's address");
        Compliance status = required(compliance, problems, "the compliance status: call compliance(...)");
        Text time = required(answersWithin, problems, "how soon feedback is answered: call answersWithin(...)");
        LocalDate testedOn = required(tested, problems, "when and how the service was tested: call tested(...)");
        LocalDate preparedOn = required(prepared, problems, "when it was prepared: call prepared(...)");
        boolean faultless = contents.stream().noneMatch(content -> content.reason() != Reason.OUT_OF_SCOPE);
        if (status == Compliance.FULL && !faultless) {
            problems.add("full compliance and content that is not accessible: call compliance(PARTIAL), or leave"
                    + " notAccessible(...) out");
        }
        if (status != null && status != Compliance.FULL && faultless) {
            problems.add("no content that is not accessible, though the compliance is not full: call"
                    + " notAccessible(...) with each and its reason");
        }
        if (organisation == null
                || contact == null
                || where == null
                || status == null
                || time == null
                || testedOn == null
                || testedHow == null
                || preparedOn == null
                || !problems.isEmpty()) {
            throw new IllegalStateException("The accessibility statement is not complete. It lacks or contradicts:\n- "
                    + String.join("\n- ", problems));
        }
        Statement statement = new Statement(
                service.name(),
                organisation,
                contact,
                where,
                status,
                contents,
                enforcement.isEmpty() ? EnumSet.of(Enforcement.GREAT_BRITAIN) : enforcement,
                time,
                testedOn,
                testedHow,
                preparedOn,
                Optional.ofNullable(reviewed).orElse(preparedOn),
                Optional.ofNullable(improving));
        return new SupportPage(ID, Text.of("Accessibility", "Hygyrchedd"), statement.title(), statement.blocks());
    }

    private static <V> @Nullable V required(@Nullable V value, List<String> problems, String otherwise) {
        if (value == null) {
            problems.add(otherwise);
        }
        return value;
    }
}
