package dev.guildhall.forms.support;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pages beside a journey: cookies, feedback, and those that a team adds.
 *
 * <pre>{@code
 * SupportPages pages = SupportPages.builder()
 *         .page(privacyNotice)
 *         .page(accessibilityStatement)
 *         .feedback(feedback -> ideas.add(feedback.comment()))
 *         .build();
 * }</pre>
 *
 * <p>The cookies page is always there, with the cookies that Guildhall sets and those that the team adds. Immutable.
 */
public final class SupportPages {

    /** The id of the cookies page. */
    public static final String COOKIES = "cookies";

    /** The id of the feedback page. */
    public static final String FEEDBACK = "feedback";

    private final List<CookieDetails> cookies;
    private final List<SupportPage> pages;
    private final @Nullable FeedbackHandler feedback;

    private SupportPages(Builder builder) {
        this.cookies = List.copyOf(builder.cookies);
        this.pages = List.copyOf(builder.pages);
        this.feedback = builder.feedback;
    }

    /** Starts with the cookies page alone. */
    public static Builder builder() {
        return new Builder();
    }

    /** The cookies that the team sets beside those of Guildhall. */
    public List<CookieDetails> cookies() {
        return cookies;
    }

    /** The team's own pages in the order in which they were given. */
    public List<SupportPage> pages() {
        return pages;
    }

    /** Who takes what people say on the feedback page; empty when there is none. */
    public Optional<FeedbackHandler> feedback() {
        return Optional.ofNullable(feedback);
    }

    /**
     * What keeps these pages from being served beside a journey: all of it, each with its mend; empty when nothing does.
     *
     * @param service whose languages every wording must be in
     * @param isTaken whether the journey itself has something at an id
     */
    public List<String> problems(ServiceDetails service, Predicate<String> isTaken) {
        List<String> problems = new ArrayList<>();
        ids().filter(isTaken)
                .forEach(id -> problems.add("the journey has a page \"" + id + "\", and so have the support pages: give"
                        + " the journey's page another id"));
        problems.addAll(Untranslated.problems(service, wordings()));
        return problems;
    }

    private Stream<String> ids() {
        Stream<String> own = feedback == null ? Stream.of(COOKIES) : Stream.of(COOKIES, FEEDBACK);
        return Stream.concat(own, pages.stream().map(SupportPage::id));
    }

    private Stream<Text> wordings() {
        return Stream.concat(
                        cookies.stream().flatMap(CookieDetails::wordings),
                        pages.stream().flatMap(SupportPage::wordings))
                .distinct();
    }

    /** Collects the pages; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final List<CookieDetails> cookies = new ArrayList<>();
        private final List<SupportPage> pages = new ArrayList<>();
        private @Nullable FeedbackHandler feedback;

        private Builder() {}

        /** Adds a strictly necessary cookie that the team sets to the cookies page. */
        public Builder cookie(CookieDetails cookie) {
            cookies.add(cookie);
            return this;
        }

        /** Adds a page: a privacy notice, an accessibility statement or one of the team's own making. */
        public Builder page(SupportPage page) {
            pages.add(page);
            return this;
        }

        /** Adds the feedback page, with this to take what people say on it. */
        public Builder feedback(FeedbackHandler handler) {
            this.feedback = handler;
            return this;
        }

        /**
         * The pages.
         *
         * @throws IllegalStateException when two have the same id
         */
        public SupportPages build() {
            SupportPages built = new SupportPages(this);
            Set<String> seen = new HashSet<>();
            built.ids().filter(id -> !seen.add(id)).findFirst().ifPresent(twice -> {
                throw new IllegalStateException(
                        "Two support pages have the id \"" + twice + "\": give each an id of its own");
            });
            return built;
        }
    }
}
