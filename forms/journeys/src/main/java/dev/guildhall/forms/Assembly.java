package dev.guildhall.forms;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.core.reference.ReferenceNumbers;
import dev.guildhall.forms.delivery.Deliveries;
import dev.guildhall.forms.delivery.Delivering;
import dev.guildhall.forms.delivery.Recipients;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.migration.Migrations;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.ClosedPages;
import dev.guildhall.forms.page.FeedbackPages;
import dev.guildhall.forms.page.SessionEnd;
import dev.guildhall.forms.page.SessionEndPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.session.PageStamps;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.session.SessionTokens;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.submission.Acceptance;
import dev.guildhall.forms.submission.Announcement;
import dev.guildhall.forms.support.SupportPages;
import dev.guildhall.forms.validation.Validators;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Puts a handler together of what its builder was given.
 *
 * @param <T> the journey's record
 */
final class Assembly<T extends Record> {

    private final JourneyHandlerBuilder<T> asked;

    Assembly(JourneyHandlerBuilder<T> asked) {
        this.asked = asked;
    }

    JourneyHandler handler() {
        JourneyStore sealed = Safekeeping.of(asked.store, asked.sealingKeys, asked.random, asked.clock);
        SessionKeys signing =
                Optional.ofNullable(asked.keys).orElseGet(() -> SessionKeys.of(SessionKey.random(asked.random)));
        Validator judge = Optional.ofNullable(asked.validator).orElseGet(() -> Validators.ofProvider(asked.clock));
        Supplier<String> numbers = Optional.ofNullable(asked.references).orElseGet(() -> {
            ReferenceNumbers generated = new ReferenceNumbers(asked.random);
            return () -> generated.next().toString();
        });
        Addresses addresses = Addresses.of(asked.journey);
        Assets assets = assets();
        Site site = new Site(
                asked.journey.service(),
                addresses,
                assets,
                Furnishing.of(asked.journey, checked(), addresses, asked.sessionLifetime));
        Responses responses = new Responses(site);
        Visits visits = new Visits(
                asked.journey.service(), new SessionTokens(signing, asked.sessionLifetime, asked.random), asked.clock);
        Replies replies = new Replies(visits, responses);
        CsrfTokens csrf = new CsrfTokens(signing, asked.random);
        Optional<FileKeeping> keeping = fileKeeping();
        JourneyStore kept = keeping.<JourneyStore>map(held -> new StoreWithFiles(sealed, held))
                .orElse(sealed);
        Overwriting overwriting = new Overwriting(new PageStamps(signing), asked.clock, asked.sessionLifetime);
        FormGuard guard = new FormGuard(csrf);
        Comebacks comebacks = new Comebacks(
                Optional.ofNullable(asked.ways), asked.journey, sealed, signing, asked.random, asked.clock);
        Migrations migrations = asked.versions.migrations();
        Announcement announcement = new Announcement(asked.listener);
        Recipients recipients = asked.versions.recipients(
                Recipients.of(asked.journey.shape()::instance, asked.submissions), migrations);
        Delivering delivering = new Delivering(
                kept, recipients, announcement, asked.policy, asked.draftLifetime, asked.clock, asked.random);
        Sweeping sweeping = new Sweeping(kept, keeping, asked.clock);
        Deliveries deliveries =
                Deliveries.start(asked.journey.id(), kept, delivering, asked.policy, asked.clock, sweeping::nowAndThen);
        Publishing publishing = new Publishing(
                kept,
                site,
                visits,
                replies,
                csrf,
                overwriting,
                judge,
                asked.listener,
                new Acceptance(kept, announcement, numbers, asked.clock, asked.policy.lease(), deliveries),
                asked.clock,
                new Lifespan(asked.draftLifetime, asked.sessionLifetime),
                keeping,
                comebacks.lasting(),
                SavingLinks.of(Optional.ofNullable(asked.ways), addresses));
        Edition current = publishing.edition(asked.journey, migrations);
        Editions editions = new Editions(kept, current, asked.versions.editions(publishing));
        StartingAgain startingAgain = new StartingAgain(
                site, addresses.page(asked.journey.pages().get(0).id()), guard, visits, replies);
        Applications applications = current.applications();
        Events events = new Events(asked.journey, asked.listener, asked.clock);
        AsideScreens beside = new AsideScreens(site);
        List<Aside> asides = new ArrayList<>(List.of(
                new Outlived(new Supporting(asked.support, site, replies), applications),
                new PublishedSchemas(asked.schemas, addresses, replies),
                startingAgain,
                new Closing(
                        asked.times,
                        asked.journey,
                        addresses,
                        applications,
                        new ClosedPages(site, asked.times.whileClosed()),
                        beside,
                        replies,
                        asked.clock),
                new EndingSession(
                        asked.journey,
                        addresses,
                        applications,
                        new SessionEndPages(
                                site, asked.ways == null ? SessionEnd.Answers.NOT_KEPT : SessionEnd.Answers.KEPT),
                        beside,
                        replies)));
        asked.support
                .feedback()
                .ifPresent(team -> asides.add(new Outlived(
                        new GivingFeedback(team, addresses, guard, new FeedbackPages(site), beside, events, replies),
                        applications)));
        comebacks
                .asides(site, guard, visits, editions, replies)
                .forEach(aside -> asides.add(new Outlived(aside, applications)));
        return new JourneyHandler(
                asked.journey,
                addresses,
                assets,
                responses,
                visits,
                asides,
                editions,
                startingAgain,
                deliveries,
                sweeping);
    }

    private Assets assets() {
        Assets neutral = Assets.under(JourneyHandler.ASSETS_PATH);
        return Optional.ofNullable(asked.brand).map(neutral::with).orElse(neutral);
    }

    /** What stands beside the journey, when nothing keeps it from standing there. */
    private SupportPages checked() {
        List<String> problems = new ArrayList<>(asked.support.problems(
                asked.journey.service(), id -> asked.journey.page(id).isPresent() || Addresses.RESERVED.contains(id)));
        problems.addAll(asked.times.problems(asked.journey.service()));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("What stands beside " + asked.journey.id() + " cannot be served:\n- "
                    + String.join("\n- ", problems));
        }
        return asked.support;
    }

    private Optional<FileKeeping> fileKeeping() {
        Stream<Question> ofItems = asked.journey.pages().stream()
                .filter(ListPage.class::isInstance)
                .flatMap(list -> ((ListPage) list).questions().values().stream());
        Optional<String> asking = Stream.concat(asked.journey.questions().values().stream(), ofItems)
                .filter(question -> question.fileRules().isPresent())
                .map(Question::property)
                .findFirst();
        if (asking.isEmpty()) {
            return Optional.empty();
        }
        if (asked.files == null) {
            throw new IllegalStateException("The journey " + asked.journey.id() + " asks for files (\"" + asking.get()
                    + "\") but has nowhere to keep them: call files(...), with FolderFileStore.in(...) say");
        }
        if (asked.scanner == null) {
            throw new IllegalStateException("The journey " + asked.journey.id() + " asks for files (\"" + asking.get()
                    + "\") that nothing searches for viruses: call virusScanner(...), with ClamdScanner.at(...) say, or"
                    + " VirusScanner.scanningNothing() where something else does");
        }
        return Optional.of(new FileKeeping(
                Safekeeping.of(asked.files, asked.sealingKeys, asked.random),
                asked.scanner,
                asked.clock,
                asked.random,
                asked.draftLifetime,
                asked.submittedFilesLifetime));
    }
}
