package dev.guildhall.forms.testing;

import dev.guildhall.forms.upload.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the files of one test, as they are given to it. */
final class FilesInMemory implements FileStore {

    private record Kept(ByteBuffer content, Instant until) {}

    private final Map<String, Kept> byId = new ConcurrentHashMap<>();

    @Override
    public void put(String id, InputStream content, Instant until) throws IOException {
        if (byId.putIfAbsent(id, new Kept(ByteBuffer.wrap(content.readAllBytes()), until)) != null) {
            throw new FileAlreadyExistsException(id);
        }
    }

    @Override
    public InputStream open(String id) throws IOException {
        Kept kept = byId.get(id);
        if (kept == null) {
            throw new NoSuchFileException(id);
        }
        return new ByteArrayInputStream(kept.content().array());
    }

    @Override
    public void keepUntil(Collection<String> ids, Instant until) {
        ids.forEach(id -> byId.computeIfPresent(id, (same, kept) -> new Kept(kept.content(), until)));
    }

    @Override
    public void delete(String id) {
        byId.remove(id);
    }

    @Override
    public int purge(Instant now, int limit) {
        List<String> expired = byId.entrySet().stream()
                .filter(file -> !file.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
        expired.forEach(byId::remove);
        return expired.size();
    }
}
