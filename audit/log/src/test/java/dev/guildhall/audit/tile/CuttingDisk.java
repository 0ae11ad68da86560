package dev.guildhall.audit.tile;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Arrays;

/** A disk whose machine dies: so many operations are done, and after them none. */
public final class CuttingDisk implements Disk {

    /** The machine died. */
    public static final class Cut extends Error {
        private static final long serialVersionUID = 1;
    }

    private int left;

    /** @param operations how many are done */
    public CuttingDisk(int operations) {
        this.left = operations;
    }

    private void operation() {
        if (left == 0) {
            throw new Cut();
        }
        left -= left > 0 ? 1 : 0;
    }

    /** Lets all further operations be done. */
    public void mend() {
        left = -1;
    }

    /** How many operations are left. */
    public int left() {
        return left;
    }

    @Override
    public void write(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        if (left == 0 && bytes.length > 1) {
            // what is being written as the machine dies may be there in part
            Disk.REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2), attributes);
        }
        operation();
        Disk.REAL.write(file, bytes, attributes);
    }

    @Override
    public void wipe(Path file) throws IOException {
        operation();
        Disk.REAL.wipe(file);
    }

    @Override
    public void move(Path file, Path target) throws IOException {
        operation();
        Disk.REAL.move(file, target);
    }

    @Override
    public void delete(Path file) throws IOException {
        operation();
        Disk.REAL.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        operation();
        Disk.REAL.forceFolder(folder);
    }
}
