package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.merkle.Nodes;
import dev.guildhall.audit.merkle.TreeHasher;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EdgeTest {

    private static final Nodes NODES = new Nodes() {
        @Override
        public Hash node(int height, long index) {
            return height == 0
                    ? TreeHasher.leaf(ByteBuffer.allocate(8).putLong(index).array())
                    : TreeHasher.node(node(height - 1, 2 * index), node(height - 1, 2 * index + 1));
        }
    };

    @Property(tries = 60)
    void an_edge_that_is_stored_at_any_size_grows_to_the_root_of_the_tree(
            @ForAll @IntRange(max = 1_500) int before, @ForAll @IntRange(max = 600) int after) throws Exception {
        List<Edge.Node> completed = new ArrayList<>();
        Edge edge = grown(new Edge(0, new byte[0]), before, completed);

        Edge stored = grown(new Edge(before, edge.bytes()), before + after, completed);

        assertThat(stored.size()).isEqualTo(before + after);
        assertThat(stored.root()).isEqualTo(new MerkleTree(before + after, NODES).root());
        assertThat(completed).hasSize((before + after) / 256);
        for (Edge.Node node : completed) {
            assertThat(node.hash()).isEqualTo(NODES.node(8, node.index()));
        }
    }

    private static Edge grown(Edge edge, long size, List<Edge.Node> completed) throws Exception {
        while (edge.size() < size) {
            edge.add(NODES.node(0, edge.size()), completed);
        }
        return edge;
    }

    @Test
    void the_second_level_begins_at_65536_entries() throws Exception {
        List<Edge.Node> completed = new ArrayList<>();

        grown(new Edge(0, new byte[0]), 65_536, completed);

        assertThat(completed).hasSize(257);
        assertThat(completed.get(256)).isEqualTo(new Edge.Node(2, 0, NODES.node(16, 0)));
    }

    @Test
    void an_edge_of_another_length_than_its_size_asks_for_is_refused() {
        assertThatThrownBy(() -> new Edge(3, new byte[32]))
                .hasMessage("The edge of a tree of 3 entries has 32 bytes, where 64 belong");
    }
}
