package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to the bytes of a sealed file: nothing is given out that was not sealed there, and no part as the whole. */
class SealedFilePropertyTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final FileSeal SEAL = new FileSeal(
            new DataKeys(KeyProvider.local(SealingKey.random("k", RANDOM)), RANDOM, Sealer.MAX_USES), RANDOM);
    private static final int SEALED_CHUNK = FileSeal.CHUNK + AesGcm.TAG_BYTES;

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] sealed(String id, byte[] content) throws IOException {
        return SEAL.sealed(id, new ByteArrayInputStream(content)).readAllBytes();
    }

    private static int header(byte[] sealed) {
        return Envelope.of(sealed).orElseThrow().length();
    }

    /** That reading it fails, again and again, and that all it gave out before was true. */
    private static void isRefused(String id, byte[] sealed, byte[] content) throws IOException {
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        InputStream opened;
        try {
            opened = SEAL.opened(id, new ByteArrayInputStream(sealed));
        } catch (BrokenSealException | UnknownKeyException | IOException refused) {
            return;
        }
        assertThatThrownBy(() -> opened.transferTo(given)).isInstanceOf(IOException.class);
        assertThatThrownBy(opened::read).isInstanceOf(IOException.class);
        byte[] told = given.toByteArray();
        assertThat(told.length).isLessThanOrEqualTo(content.length);
        assertThat(Arrays.equals(told, Arrays.copyOf(content, told.length))).isTrue();
    }

    @Property(tries = 150)
    void what_is_opened_is_what_was_sealed(@ForAll @IntRange(max = 3 * FileSeal.CHUNK) int length) throws IOException {
        byte[] content = content(length);

        byte[] opened =
                SEAL.opened("a", new ByteArrayInputStream(sealed("a", content))).readAllBytes();

        assertThat(Arrays.equals(opened, content)).isTrue();
    }

    @Property(tries = 300)
    void no_changed_bit_is_ever_read_as_content(
            @ForAll @IntRange(max = 300) int length,
            @ForAll @IntRange(max = 10_000) int at,
            @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        byte[] sealed = sealed("a", content(length));
        sealed[at % sealed.length] ^= (byte) (1 << bit);

        isRefused("a", sealed, content(length));
    }

    @Property(tries = 100)
    void no_changed_bit_of_any_chunk_is_ever_read_as_content(
            @ForAll @IntRange(min = 1, max = 3) int chunks, @ForAll @IntRange(max = 7) int bit, @ForAll int place)
            throws IOException {
        byte[] content = content(chunks * FileSeal.CHUNK + bit);
        byte[] sealed = sealed("a", content);
        sealed[Math.floorMod(place, sealed.length)] ^= (byte) (1 << bit);

        isRefused("a", sealed, content);
    }

    @Property(tries = 100)
    void no_part_is_ever_taken_for_the_whole(@ForAll @IntRange(max = 3 * FileSeal.CHUNK) int length, @ForAll int place)
            throws IOException {
        byte[] content = content(length);
        byte[] sealed = sealed("a", content);

        isRefused("a", Arrays.copyOf(sealed, Math.floorMod(place, sealed.length)), content);
        isRefused("a", Arrays.copyOf(sealed, sealed.length + 1 + Math.floorMod(place, 100)), content);
    }

    @Property(tries = 60)
    void no_part_that_ends_within_a_tag_is_ever_taken_for_the_whole(
            @ForAll @IntRange(max = 2) int chunks, @ForAll @IntRange(max = AesGcm.TAG_BYTES - 1) int kept)
            throws IOException {
        byte[] content = content(2 * FileSeal.CHUNK + 9);
        byte[] sealed = sealed("a", content);

        isRefused("a", Arrays.copyOf(sealed, header(sealed) + chunks * SEALED_CHUNK + kept), content);
    }

    @Property(tries = 60)
    void no_part_that_ends_with_a_chunk_is_ever_taken_for_the_whole(
            @ForAll @IntRange(min = 1, max = 4) int chunks, @ForAll @IntRange(max = 3) int kept) throws IOException {
        byte[] content = content(chunks * FileSeal.CHUNK);
        byte[] sealed = sealed("a", content);

        isRefused("a", Arrays.copyOf(sealed, header(sealed) + Math.min(kept, chunks - 1) * SEALED_CHUNK), content);
    }

    @Property(tries = 60)
    void no_chunk_is_ever_taken_for_another(@ForAll @IntRange(max = 3) int one, @ForAll @IntRange(max = 3) int other)
            throws IOException {
        byte[] content = content(4 * FileSeal.CHUNK + 9);
        byte[] sealed = sealed("a", content);
        byte[] changed = sealed.clone();
        int from = header(sealed);
        System.arraycopy(sealed, from + one * SEALED_CHUNK, changed, from + other * SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, from + other * SEALED_CHUNK, changed, from + one * SEALED_CHUNK, SEALED_CHUNK);

        if (one != other) {
            isRefused("a", changed, content);
        }
    }

    @Property(tries = 60)
    void no_file_is_ever_taken_for_another_nor_any_chunk_or_header_of_it(
            @ForAll @IntRange(max = 2) int chunk, @ForAll @IntRange(max = 2 * FileSeal.CHUNK) int length)
            throws IOException {
        byte[] content = content(3 * FileSeal.CHUNK);
        byte[] mine = sealed("a", content);
        byte[] other = sealed("b", content);
        byte[] mineAgain = sealed("a", content);

        isRefused("a", sealed("b", content(length)), content);
        isRefused("a", spliced(mine, other, header(mine) + chunk * SEALED_CHUNK, SEALED_CHUNK), content);
        isRefused("a", spliced(mine, mineAgain, header(mine) + chunk * SEALED_CHUNK, SEALED_CHUNK), content);
        isRefused("a", spliced(mine, mineAgain, 0, header(mine)), content);
    }

    private static byte[] spliced(byte[] into, byte[] from, int at, int length) {
        byte[] spliced = into.clone();
        System.arraycopy(from, at, spliced, at, length);
        return spliced;
    }
}
