package dev.guildhall.core.service;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a service is called, who answers for it, how to reach them, its phase and its languages.
 *
 * <pre>{@code
 * ServiceDetails service = ServiceDetails.named(Text.of("Apply for a permit", "Gwneud cais am drwydded"))
 *         .organisation(Text.of("Borough Council", "Cyngor y Fwrdeistref"))
 *         .languages(Language.ENGLISH, Language.WELSH)
 *         .build();
 * }</pre>
 */
public final class ServiceDetails {

    private final Text name;
    private final @Nullable Text organisation;
    private final @Nullable Contact contact;
    private final @Nullable URI feedback;
    private final Phase phase;
    private final List<Language> languages;

    private ServiceDetails(Builder builder) {
        this.name = builder.name;
        this.organisation = builder.organisation;
        this.contact = builder.contact;
        this.feedback = builder.feedback;
        this.phase = builder.phase;
        this.languages = List.copyOf(builder.languages);
    }

    /** Starts the details of a service with this name, live and in English only unless said otherwise. */
    public static Builder named(Text name) {
        return new Builder(name);
    }

    public Text name() {
        return name;
    }

    /** The organisation that answers for the service. */
    public Optional<Text> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Where a person turns for help. */
    public Optional<Contact> contact() {
        return Optional.ofNullable(contact);
    }

    /** Where a person gives feedback; linked from the phase banner. */
    public Optional<URI> feedback() {
        return Optional.ofNullable(feedback);
    }

    public Phase phase() {
        return phase;
    }

    /** The languages that the service speaks, the default one first; never empty, no language twice. */
    public List<Language> languages() {
        return languages;
    }

    /** Whether a person can use the whole service in the language. */
    public boolean speaks(Language language) {
        return languages.contains(language);
    }

    /** Collects the details; {@link #build} gives the immutable value. */
    public static final class Builder {
        private final Text name;
        private @Nullable Text organisation;
        private @Nullable Contact contact;
        private @Nullable URI feedback;
        private Phase phase = Phase.LIVE;
        private List<Language> languages = List.of(Language.ENGLISH);

        private Builder(Text name) {
            this.name = Objects.requireNonNull(name, "name");
        }

        public Builder organisation(Text organisation) {
            this.organisation = organisation;
            return this;
        }

        public Builder contact(Contact contact) {
            this.contact = contact;
            return this;
        }

        public Builder feedback(URI feedback) {
            this.feedback = feedback;
            return this;
        }

        public Builder phase(Phase phase) {
            this.phase = phase;
            return this;
        }

        /**
         * The languages of the service, the default one first.
         *
         * @throws IllegalArgumentException when a language is given twice
         */
        public Builder languages(Language first, Language... others) {
            Set<Language> seen = EnumSet.of(first);
            List<Language> all = new ArrayList<>(List.of(first));
            for (Language other : others) {
                if (!seen.add(other)) {
                    throw new IllegalArgumentException(other.endonym() + " is given twice: name each language once");
                }
                all.add(other);
            }
            this.languages = all;
            return this;
        }

        public ServiceDetails build() {
            return new ServiceDetails(this);
        }
    }
}
