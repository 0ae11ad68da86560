package dev.guildhall.accessibility.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a rule says about itself to a reader of a report.
 *
 * <pre>{@code
 * RuleDescription.of("page-title", "Page has a title")
 *         .in(RuleSet.WCAG_22_A).criterion(Criterion.PAGE_TITLED).act("2779a5")
 *         .appliesTo("the page").expects("a title that is not empty")
 *         .advice("Add a title element.").affects(Affected.SCREEN_READER_USERS).build();
 * }</pre>
 *
 * @param id short and stable: lower-case letters, digits and hyphens
 * @param criteria the WCAG 2.2 criteria that the rule bears on; outside the WCAG rule sets they are related, not failed
 * @param actRules ids of the W3C ACT rules that the rule implements
 * @param advice how to mend a failure, in one or two sentences
 */
public record RuleDescription(
        String id,
        String title,
        RuleSet ruleSet,
        List<Criterion> criteria,
        List<String> actRules,
        String applicability,
        String expectation,
        String advice,
        Set<Affected> affected) {

    public RuleDescription {
        Objects.requireNonNull(ruleSet, "ruleSet");
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "Rule id \"" + id + "\" is not lower-case letters, digits and hyphens; write it like page-title.");
        }
        requireWords(id, "title", title);
        requireWords(id, "applicability", applicability);
        requireWords(id, "expectation", expectation);
        requireWords(id, "advice", advice);
        criteria = List.copyOf(criteria);
        actRules = List.copyOf(actRules);
        affected = affected.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(affected));
    }

    private static void requireWords(String id, String part, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Rule " + id + " has no " + part + "; reports need it.");
        }
    }

    /** Begins the description of a rule. */
    public static Builder of(String id, String title) {
        return new Builder(id, title);
    }

    /** Gathers a description. */
    public static final class Builder {
        private final String id;
        private final String title;
        private RuleSet ruleSet = RuleSet.OWN;
        private final List<Criterion> criteria = new ArrayList<>();
        private final List<String> actRules = new ArrayList<>();
        private String applicability = "";
        private String expectation = "";
        private String advice = "";
        private final Set<Affected> affected = EnumSet.noneOf(Affected.class);

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        public Builder in(RuleSet set) {
            this.ruleSet = set;
            return this;
        }

        public Builder criterion(Criterion criterion) {
            criteria.add(criterion);
            return this;
        }

        public Builder act(String actRule) {
            actRules.add(actRule);
            return this;
        }

        public Builder appliesTo(String words) {
            this.applicability = words;
            return this;
        }

        public Builder expects(String words) {
            this.expectation = words;
            return this;
        }

        public Builder advice(String words) {
            this.advice = words;
            return this;
        }

        public Builder affects(Affected... people) {
            affected.addAll(List.of(people));
            return this;
        }

        public RuleDescription build() {
            return new RuleDescription(
                    id, title, ruleSet, criteria, actRules, applicability, expectation, advice, affected);
        }
    }
}
