package dev.guildhall.audit.segment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** Opens the files of segments; a test opens ones that fail. */
@FunctionalInterface
public interface ChannelOpener {
    FileChannel open(Path file, OpenOption... options) throws IOException;
}
