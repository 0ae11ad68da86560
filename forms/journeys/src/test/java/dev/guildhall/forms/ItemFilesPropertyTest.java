package dev.guildhall.forms;

import static dev.guildhall.forms.KennelsTester.page;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.upload.UploadedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random interleavings of adding, changing and removing items with files, by one person in two tabs. */
class ItemFilesPropertyTest {

    /** What the person has uploaded so far, and about which item. */
    private static final class Walk {
        private final KennelsTester ada;
        private final Map<Integer, List<String>> expected = new TreeMap<>();
        private int uploads;
        private Optional<MultipartBody> stale = Optional.empty();
        private int staleNumber;

        private Walk(KennelsTester ada) {
            this.ada = ada;
        }

        private String name() {
            uploads++;
            return "file-" + uploads + ".pdf";
        }

        private List<String> of(int number) {
            return expected.computeIfAbsent(number, item -> new ArrayList<>());
        }

        private int next() {
            return ada.dogs().nextNumber();
        }

        /** One of the items that there are, or the next. */
        private int one(int which) {
            List<Item> dogs = ada.dogs().items();
            return dogs.isEmpty() ? 1 : dogs.get(which % dogs.size()).number();
        }

        private boolean isThere(int number) {
            return ada.dogs().item(number).isPresent();
        }

        private void step(int kind, int which) {
            switch (kind) {
                case 0 -> adds(next(), "Dog " + which);
                case 1 -> adds(next(), "");
                case 2 -> opensATabToAdd();
                case 3 -> addsFromTheTab("Late " + which);
                case 4 -> addsFromTheTab("");
                case 5 -> changes(one(which), name());
                case 6 -> changes(one(which), "wrong.exe");
                case 7 -> decides(one(which), which % 2 == 0);
                case 8 -> certifies(one(which));
                case 9 -> uploadsPapers(one(which));
                case 10 -> deletesPapers(one(which), one(which + 1));
                case 11 -> removes(one(which));
                default -> writesToARemovedItem(which);
            }
        }

        private void adds(int number, String dog) {
            String photo = name();
            ada.at(number, "dog");
            ada.sendsDog(dog, photo);
            expected.put(number, new ArrayList<>(List.of(photo)));
        }

        private void opensATabToAdd() {
            staleNumber = next();
            ada.at(staleNumber, "dog");
            stale = Optional.of(new MultipartBody().field("csrf", ada.person.csrf()));
        }

        /** The number may have gone to another item, which was changed or removed, by now. */
        private void addsFromTheTab(String dog) {
            if (stale.isEmpty()) {
                return;
            }
            String photo = name();
            int number = next();
            boolean onPath = isThere(staleNumber) || number == staleNumber;
            ada.person.send(stale.get()
                    .field("name", dog)
                    .file("photo", photo, Claim.pdf(photo))
                    .to(page(staleNumber, "dog") + "?add"));
            stale = Optional.empty();
            if (onPath && (!dog.isEmpty() || number == staleNumber)) {
                expected.put(number, new ArrayList<>(List.of(photo)));
            }
        }

        private void changes(int number, String photo) {
            if (!isThere(number)) {
                return;
            }
            ada.at(number, "dog").sends(form -> form.field("name", "Changed").file("photo", photo, Claim.pdf(photo)));
            if (photo.endsWith(".pdf")) {
                of(number).set(0, photo);
            }
        }

        private void decides(int number, boolean vaccinated) {
            ada.at(number, "vaccinated");
            if (isThere(number) && isShown(number, "vaccinated")) {
                ada.person.person().sends("vaccinated", vaccinated ? "yes" : "no");
            }
        }

        private boolean isShown(int number, String page) {
            return ada.person.person().at().equals(page(number, page));
        }

        private void certifies(int number) {
            ada.at(number, "certificate");
            if (isThere(number) && isShown(number, "certificate")) {
                boolean before = ada.dogs()
                        .item(number)
                        .orElseThrow()
                        .answers()
                        .find("certificate")
                        .isPresent();
                String certificate = name();
                ada.person.sends(form -> form.file("certificate", certificate, Claim.pdf(certificate)));
                if (before) {
                    of(number).set(1, certificate);
                } else {
                    of(number).add(1, certificate);
                }
            }
        }

        private void uploadsPapers(int number) {
            ada.at(number, "papers");
            if (isThere(number) && isShown(number, "papers") && ada.shown().size() < 3) {
                String papers = name();
                ada.person.adds(papers, Claim.pdf(papers));
                of(number).add(papers);
            }
        }

        /** With the id of a paper of another item too, which the page never showed. */
        private void deletesPapers(int number, int other) {
            ada.at(number, "papers");
            if (!isThere(number) || !isShown(number, "papers")) {
                return;
            }
            if (other != number) {
                KennelsTester.files(ada.dogs().item(other).orElseThrow())
                        .forEach(file -> ada.person
                                .person()
                                .post(
                                        page(number, "papers") + "?remove-from=papers",
                                        "csrf=" + ada.person.csrf() + "&papers-remove=" + file.id()));
            }
            List<String> shown = ada.shown();
            if (!shown.isEmpty()) {
                ada.person.deletes(shown.get(0));
                of(number).remove(shown.get(0));
            }
        }

        private void removes(int number) {
            if (isThere(number)) {
                ada.at(number, "remove").person().sends("remove", "yes");
                expected.remove(number);
            }
        }

        private void writesToARemovedItem(int which) {
            int gone = 1 + which % Math.max(1, ada.dogs().lastNumber());
            if (!isThere(gone) && gone < next()) {
                String csrf = ada.person.visits("/kennels/owner").csrf();
                for (String page : List.of("dog", "certificate", "papers?add-to=papers")) {
                    ada.person.send(new MultipartBody()
                            .field("csrf", csrf)
                            .field("name", "Gone")
                            .file("photo", "gone.pdf", Claim.pdf("gone.pdf"))
                            .file("certificate", "gone.pdf", Claim.pdf("gone.pdf"))
                            .file("papers", "gone.pdf", Claim.pdf("gone.pdf"))
                            .to(page(gone, page)));
                }
            }
        }

        private void isExact() {
            ada.holdsExactlyItsFiles();
            Map<Integer, List<String>> held = new TreeMap<>();
            ada.dogs()
                    .items()
                    .forEach(dog -> held.put(
                            dog.number(),
                            KennelsTester.files(dog).stream()
                                    .map(UploadedFile::name)
                                    .toList()));
            assertThat(held).isEqualTo(expected);
        }

        /** Each page about each item, on the path or off it, and that of the next item, shows its own files only. */
        private void showsNoneOfAnother() {
            for (int number = 1; number <= next(); number++) {
                List<String> own = expected.getOrDefault(number, List.of());
                for (String page : List.of("dog", "certificate", "papers")) {
                    ada.at(number, page);
                    if (isShown(number, page)) {
                        assertThat(own).containsAll(ada.shown());
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void invariant_18_after_every_step_exactly_the_files_of_the_answers_are_stored_and_none_of_another_item_is_shown(
            @ForAll @Size(min = 3, max = 25) List<@IntRange(max = 12) Integer> kinds,
            @ForAll @IntRange(max = 5) int seed)
            throws IOException {
        Path folder = Files.createTempDirectory("guildhall-items");
        Walk walk = new Walk(new KennelsTester(folder));

        for (int i = 0; i < kinds.size(); i++) {
            walk.step(kinds.get(i), i + seed);
            walk.isExact();
        }

        walk.showsNoneOfAnother();
        for (String id : walk.ada.stored()) {
            Files.delete(folder.resolve(id));
        }
        Files.delete(folder);
    }
}
