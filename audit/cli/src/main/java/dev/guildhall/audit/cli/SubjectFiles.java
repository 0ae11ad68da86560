package dev.guildhall.audit.cli;

import dev.guildhall.audit.subject.BrokenSealException;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Where the keys of a log's subjects are.
 *
 * @param master the master key
 * @param keys the folder of the subjects' own keys
 */
record SubjectFiles(Path master, Path keys) {

    /** Makes a master key, and a folder that is wrapped under it; only their owner may read them. */
    void begin() throws IOException {
        MasterKey key = MasterKey.generate(new SecureRandom());
        key.save(master);
        FileSubjectKeys.open(keys, key);
    }

    /**
     * The keys; empty where the log was begun without any.
     *
     * @throws IOException when only one of the two is there, or they do not belong together: with half of them subjects would
     *     be recorded in clear, or in a way that nobody can erase
     */
    Optional<SubjectKeys> open() throws IOException {
        boolean hasMaster = Files.exists(master);
        boolean hasKeys = Files.isDirectory(keys);
        if (!hasMaster && !hasKeys) {
            return Optional.empty();
        }
        if (!hasMaster) {
            throw new ToldException("The master key of the log's subjects is not at " + master
                    + ": say with --master-file where it is");
        }
        if (!hasKeys) {
            throw new ToldException("The keys of the log's subjects are not in " + keys
                    + ": put that folder back beside the log; without it nobody's data can be read or erased");
        }
        try {
            return Optional.of(FileSubjectKeys.open(keys, MasterKey.load(master)));
        } catch (IllegalArgumentException | BrokenSealException e) {
            throw new ToldException("The master key in " + master + " cannot be used: " + e.getMessage(), e);
        }
    }
}
