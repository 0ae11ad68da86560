package dev.guildhall.audit.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilePathTest {

    @Test
    void paths_are_those_of_the_specification() {
        assertThat(new TilePath(0, 1_234_067, 256).path()).isEqualTo("tile/0/x001/x234/067");
        assertThat(new TilePath(1, 0, 17).path()).isEqualTo("tile/1/000.p/17");
        assertThat(new TilePath(TilePath.ENTRIES, 273, 112).path()).isEqualTo("tile/entries/273.p/112");
        assertThat(new TilePath(TilePath.ENTRIES, 1_000, 256).path()).isEqualTo("tile/entries/x001/000");
    }

    @Test
    void a_tree_of_70000_has_the_tiles_of_the_specification() {
        assertThat(TilePath.widthAt(0, 272, 70_000)).isEqualTo(256);
        assertThat(TilePath.widthAt(0, 273, 70_000)).isEqualTo(112);
        assertThat(TilePath.widthAt(0, 274, 70_000)).isZero();
        assertThat(TilePath.widthAt(1, 0, 70_000)).isEqualTo(256);
        assertThat(TilePath.widthAt(1, 1, 70_000)).isEqualTo(17);
        assertThat(TilePath.widthAt(2, 0, 70_000)).isEqualTo(1);
        assertThat(TilePath.widthAt(3, 0, 70_000)).isZero();
        assertThat(TilePath.hashesAt(63, Long.MAX_VALUE)).isZero();
    }

    @Property
    void every_path_reads_back(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TilePath tile = new TilePath(level, index, width);

        assertThat(TilePath.parse(tile.path())).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkpoint",
                "tile/0/0",
                "tile/00/000",
                "tile/64/000",
                "tile/0/x000/000",
                "tile/0/001/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/entries/000/000",
                "tile/0/000.tmp",
            })
    void other_names_are_no_tiles(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Property(tries = 200)
    void every_bundle_reads_back(@ForAll List<byte[]> entries) throws IOException {
        assertThat(EntryBundle.decode(EntryBundle.encode(entries)))
                .usingRecursiveComparison()
                .isEqualTo(entries);
    }

    @Property(tries = 500)
    void any_bytes_are_a_bundle_or_refused_with_the_documented_exception(@ForAll byte[] bytes) {
        try {
            assertThat(EntryBundle.encode(EntryBundle.decode(bytes))).isEqualTo(bytes);
        } catch (IOException refused) {
            assertThat(refused).hasMessageStartingWith("The bundle ends in the middle of its entry ");
        }
    }

    @Test
    void a_tile_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new TilePath(0, 0, 257)).hasMessage("No tile has level 0, index 0 and width 257");
    }
}
