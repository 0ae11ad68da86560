package dev.guildhall.forms.http;

import dev.guildhall.forms.http.SentFile.Fate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;

/**
 * Reads a form with files part by part. A file goes to a temporary file as it arrives; what is not wanted of it is read
 * and passed over, so that the fields behind it are read too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578: multipart/form-data</a>
 */
final class MultipartReader {

    private static final int BUFFER = 8 * 1024;

    private final FormLimits limits;
    private final SentForm.Gate gate;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<SentFile> files = new ArrayList<>();
    private int parts;
    private int fieldBytes;
    private boolean decided;
    private boolean open;

    private MultipartReader(FormLimits limits, SentForm.Gate gate) {
        this.limits = limits;
        this.gate = gate;
    }

    static SentForm read(String contentType, InputStream body, FormLimits limits, SentForm.Gate gate) {
        MultipartReader reader = new MultipartReader(limits, gate);
        try {
            reader.parts(Multipart.of(contentType, new LimitedInput(body, limits.maxTotalBytes())));
            return new SentForm(FormData.of(reader.fields), reader.files);
        } catch (RequestRefusedException refused) {
            reader.letGo();
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // the library's message may quote what was sent
            reader.letGo();
            throw new MalformedRequestException("The form with files broke off or is badly put together");
        }
    }

    private void letGo() {
        files.forEach(SentFile::close);
    }

    private void parts(FileItemInputIterator items) throws IOException {
        while (items.hasNext()) {
            if (++parts > FormLimits.MAX_PARTS) {
                throw new MalformedRequestException("The form has more than " + FormLimits.MAX_PARTS + " parts");
            }
            FileItemInput item = items.next();
            String field = item.getFieldName();
            if (item.isFormField()) {
                field(field, item.getInputStream());
            } else {
                file(field, item);
            }
        }
    }

    private void field(String name, InputStream value) throws IOException {
        int left = limits.maxFieldBytes() - fieldBytes - name.length();
        byte[] bytes = value.readNBytes(Math.max(0, left) + 1);
        if (bytes.length > left) {
            throw new BodyTooLargeException(limits.maxFieldBytes());
        }
        fieldBytes += name.length() + bytes.length;
        fields.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedRequestException("The form is not valid UTF-8");
        }
    }

    private void file(String field, FileItemInput item) throws IOException {
        FormLimits.OfFiles wanted = limits.files().get(field);
        String name = Multipart.fileName(item);
        InputStream content = item.getInputStream();
        if (wanted == null) {
            passOver(content);
            return;
        }
        if (name.isEmpty()) {
            // a control in which nothing was chosen
            if (passOver(content) > 0) {
                files.add(SentFile.passedOver(field, name, Fate.LOST));
            }
            return;
        }
        long earlier = files.stream().filter(file -> file.field().equals(field)).count();
        if (earlier >= wanted.maxFiles() || !isOpen()) {
            passOver(content);
            files.add(SentFile.passedOver(field, name, isOpen() ? Fate.TOO_MANY : Fate.LOST));
            return;
        }
        files.add(taken(field, name, content, wanted.maxBytes()));
    }

    private boolean isOpen() {
        if (!decided) {
            decided = true;
            open = gate.opens(FormData.of(fields));
        }
        return open;
    }

    private static SentFile taken(String field, String name, InputStream content, long maxBytes) throws IOException {
        TemporaryFile file;
        try {
            file = TemporaryFile.create();
        } catch (IOException noRoom) {
            passOver(content);
            return SentFile.passedOver(field, name, Fate.LOST);
        }
        try {
            Fate fate = copy(content, file, maxBytes);
            if (fate == Fate.KEPT) {
                return SentFile.kept(field, name, file);
            }
            file.close();
            passOver(content);
            return SentFile.passedOver(field, name, fate);
        } catch (IOException | RuntimeException unreadable) {
            file.close();
            throw unreadable;
        }
    }

    private static Fate copy(InputStream content, TemporaryFile file, long maxBytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        OutputStream out = file.writing();
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            if (size > maxBytes) {
                return Fate.TOO_LARGE;
            }
            try {
                out.write(buffer, 0, read);
            } catch (IOException noRoom) {
                return Fate.LOST;
            }
        }
        file.writtenUpTo(size);
        return Fate.KEPT;
    }

    private static long passOver(InputStream content) throws IOException {
        return content.transferTo(OutputStream.nullOutputStream());
    }
}
