package dev.guildhall.forms.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.RequestContext;

/** The library that takes a form with files apart, reduced to what is used of it: its parts one after the other. */
final class Multipart extends AbstractFileUpload<InputStream, DiskFileItem, DiskFileItemFactory> {

    static final String CONTENT_TYPE = MULTIPART_FORM_DATA;

    private final String contentType;

    private Multipart(String contentType) {
        this.contentType = contentType;
        setHeaderCharset(StandardCharsets.UTF_8);
        setMaxPartHeaderSize(FormLimits.MAX_PART_HEADER_BYTES);
    }

    static boolean isMultipart(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(CONTENT_TYPE);
    }

    static FileItemInputIterator of(String contentType, InputStream body) throws IOException {
        return new Multipart(contentType).getItemIterator(body);
    }

    /** The name as it was sent, also one that no file system would take. */
    static String fileName(FileItemInput item) {
        try {
            String name = item.getName();
            return name == null ? "" : name;
        } catch (InvalidPathException withNul) {
            return withNul.getInput();
        }
    }

    @Override
    public FileItemInputIterator getItemIterator(InputStream body) throws IOException {
        return getItemIterator(new Body(contentType, body));
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(InputStream body) {
        throw new UnsupportedOperationException("Forms are read part by part");
    }

    @Override
    public List<DiskFileItem> parseRequest(InputStream body) {
        throw new UnsupportedOperationException("Forms are read part by part");
    }

    /** A request as the library asks for it. Its length is counted as it is read. */
    private record Body(String type, InputStream stream) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public InputStream getInputStream() {
            return stream;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
