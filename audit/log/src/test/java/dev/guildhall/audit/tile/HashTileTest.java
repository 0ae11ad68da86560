package dev.guildhall.audit.tile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HashTileTest {

    private static Hash nodeByNode(HashTile tile, int position, int height) {
        if (height == 0) {
            return tile.get(position);
        }
        int half = 1 << (height - 1);
        return TreeHasher.node(nodeByNode(tile, position, height - 1), nodeByNode(tile, position + half, height - 1));
    }

    @Property(tries = 100)
    void every_subtree_has_the_root_that_its_hashes_have_node_by_node(
            @ForAll @Size(32) byte[] first,
            @ForAll @IntRange(max = 8) int height,
            @ForAll @IntRange(max = 255) int at) {
        HashTile tile = new HashTile();
        tile.add(Hash.of(first));
        while (tile.width() < TilePath.FULL) {
            tile.add(TreeHasher.leaf(tile.bytes()));
        }
        int position = at >> height << height;

        assertThat(tile.subtree(position, height)).isEqualTo(nodeByNode(tile, position, height));
    }

    @Property(tries = 100)
    void a_leaf_that_is_hashed_in_place_has_the_hash_of_its_bytes(
            @ForAll byte[] before, @ForAll byte[] entry, @ForAll byte[] after) {
        byte[] bundle = new byte[before.length + entry.length + after.length];
        System.arraycopy(before, 0, bundle, 0, before.length);
        System.arraycopy(entry, 0, bundle, before.length, entry.length);
        System.arraycopy(after, 0, bundle, before.length + entry.length, after.length);
        HashTile tile = new HashTile();

        tile.addLeaf(bundle, before.length, entry.length);

        assertThat(tile.get(0)).isEqualTo(TreeHasher.leaf(entry));
    }
}
