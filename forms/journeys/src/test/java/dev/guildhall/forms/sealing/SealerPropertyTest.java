package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SealerPropertyTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] SECRET = "{\"name\":\"Zanzibar\"}".getBytes(StandardCharsets.UTF_8);

    private final Sealer sealer = Sealer.of(KeyProvider.ofThisProcess(RANDOM), RANDOM);

    @Property
    void any_bytes_come_back_under_any_names(@ForAll byte[] plain, @ForAll @Size(max = 4) List<String> names) {
        String[] ids = names.toArray(String[]::new);

        byte[] sealed = sealer.seal(plain, "a thing", ids);

        assertThat(sealer.open(sealed, "a thing", ids)).isEqualTo(plain);
    }

    @Property
    void every_piece_and_any_garbage_is_refused(
            @ForAll byte[] garbage, @ForAll @IntRange(min = 1, max = 400) int missing) {
        byte[] sealed = sealer.seal(SECRET, "a thing", "a1");
        byte[] piece = Arrays.copyOf(sealed, Math.max(0, sealed.length - missing));

        assertThatThrownBy(() -> sealer.open(piece, "a thing", "a1")).isInstanceOf(BrokenSealException.class);
        assertThat(catchThrowable(() -> sealer.open(garbage, "a thing", "a1")))
                .isInstanceOfAny(BrokenSealException.class, UnknownKeyException.class);
    }

    @Property
    void what_is_sealed_under_some_names_opens_under_no_others(
            @ForAll @Size(max = 3) List<String> names, @ForAll @Size(max = 3) List<String> others) {
        byte[] sealed = sealer.seal(SECRET, "a thing", names.toArray(String[]::new));

        Throwable refused = catchThrowable(() -> sealer.open(sealed, "a thing", others.toArray(String[]::new)));

        assertThat(refused == null).isEqualTo(names.equals(others));
    }

    @Property
    void any_flipped_bit_of_any_contents_is_refused(@ForAll byte[] plain, @ForAll @IntRange(min = 0) int anyBit) {
        byte[] sealed = sealer.seal(plain, "a thing", "a1");
        int bit = anyBit % (sealed.length * Byte.SIZE);
        sealed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

        assertThat(catchThrowable(() -> sealer.open(sealed, "a thing", "a1")))
                .isInstanceOfAny(BrokenSealException.class, UnknownKeyException.class);
    }
}
