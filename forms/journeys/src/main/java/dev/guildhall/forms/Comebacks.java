package dev.guildhall.forms;

import dev.guildhall.core.reference.ReferenceNumber;
import dev.guildhall.core.reference.ReferenceNumbers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.returning.PhraseHashing;
import dev.guildhall.forms.returning.Returns;
import dev.guildhall.forms.returning.SaveAndReturn;
import dev.guildhall.forms.returning.SaveAndReturn.Links;
import dev.guildhall.forms.session.ReturnTokens;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.store.JourneyStore;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what saves applications and leads back to them, as far as that is switched on. */
final class Comebacks {

    private final Optional<SaveAndReturn> ways;
    private final Returns returns;
    private final ReturnTokens tokens;
    private final ReferenceNumbers numbers;
    private final Clock clock;

    Comebacks(
            Optional<SaveAndReturn> ways,
            Journey<?> journey,
            JourneyStore store,
            SessionKeys keys,
            SecureRandom random,
            Clock clock) {
        this.ways = ways;
        this.returns = new Returns(journey.id(), journey.version(), store, new PhraseHashing(random), clock);
        this.tokens = new ReturnTokens(keys);
        this.numbers = new ReferenceNumbers(random);
        this.clock = clock;
    }

    Lasting lasting() {
        return (reference, expiresAt) ->
                ReferenceNumber.find(reference).ifPresent(number -> returns.extend(number, expiresAt));
    }

    List<Aside> asides(Site site, FormGuard guard, Visits visits, Editions editions, Replies replies) {
        List<Aside> asides = new ArrayList<>();
        Optional<Links> links = ways.flatMap(SaveAndReturn::links);
        if (ways.isPresent()) {
            asides.add(new GoingOn(site.addresses(), editions, replies));
        }
        if (ways.filter(SaveAndReturn::takesPhrases).isPresent()) {
            Optional<URI> byLink = links.map(sent -> URI.create(site.addresses().link()));
            asides.add(new Keeping(site, guard, returns, numbers, editions, replies, byLink));
            asides.add(new Resuming(site, guard, returns, visits, editions, replies));
        }
        links.ifPresent(sent -> {
            asides.add(new Linking(site, guard, sent, tokens, editions, replies, clock));
            asides.add(new Following(site, guard, tokens, visits, editions, replies, clock));
        });
        return asides;
    }
}
