package dev.guildhall.audit.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SegmentReaderTest {

    private static final long SALT = 42;
    private static final int FIRST = 7;

    private static SegmentContents read(byte[] bytes) throws Exception {
        Path segment = Files.createTempFile("segment", "");
        try {
            Files.write(segment, bytes);
            return SegmentReader.read(segment, FIRST);
        } finally {
            Files.delete(segment);
        }
    }

    /** A segment with each entry in a batch of its own. */
    private static byte[] segment(List<byte[]> entries) {
        ByteBuffer segment = ByteBuffer.allocate(2048);
        Frame.putHeader(segment, FIRST, SALT);
        long index = FIRST;
        Frames frames = Frames.toKeep(2048);
        for (byte[] entry : entries) {
            frames.clear();
            frames.add(entry);
            segment.put(frames.sealed(SALT, index++));
            Frame.putMark(segment, SALT, index);
        }
        return segment.array();
    }

    @Property(tries = 150)
    void every_entry_reads_back(@ForAll @Size(max = 8) List<@Size(max = 100) byte[]> entries) throws Exception {
        SegmentContents contents = read(segment(entries));

        assertThat(contents.entries().stream().map(SegmentContents.Entry::bytes).toList())
                .usingRecursiveComparison()
                .isEqualTo(entries);
        assertThat(contents.damages()).isEmpty();
        assertThat(contents.isTorn()).isFalse();
        assertThat(contents.marked()).isEqualTo(contents.next()).isEqualTo(FIRST + entries.size());
    }

    @Property(tries = 200)
    void a_segment_cut_off_anywhere_keeps_every_entry_before_the_cut(
            @ForAll @Size(max = 8) List<@Size(max = 100) byte[]> entries,
            @ForAll @IntRange(min = Frame.HEADER_BYTES, max = 1200) int length)
            throws Exception {
        int whole = 0;
        int end = Frame.HEADER_BYTES;
        while (whole < entries.size() && end + Frame.PREFIX_BYTES + entries.get(whole).length <= length) {
            end += Frame.PREFIX_BYTES + entries.get(whole).length + Frame.MARK_BYTES;
            whole++;
        }

        SegmentContents contents = read(Arrays.copyOf(segment(entries), length));

        assertThat(contents.entries()).hasSize(whole);
        assertThat(contents.damages()).isEmpty();
    }

    @Property(tries = 300)
    void any_bytes_are_read_without_an_exception_and_never_as_entries(@ForAll byte[] bytes, @ForAll byte[] tail)
            throws Exception {
        byte[] afterHeader = Arrays.copyOf(segment(List.of()), Frame.HEADER_BYTES + tail.length);
        System.arraycopy(tail, 0, afterHeader, Frame.HEADER_BYTES, tail.length);

        assertThat(read(bytes).entries()).isEmpty();
        assertThat(read(afterHeader).entries()).isEmpty();
    }
}
