package dev.guildhall.forms.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FileTypeTest {

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                byte[] content = latin(name.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : "<x/>");
                ZipEntry entry = new ZipEntry(name);
                if (name.equals("mimetype")) {
                    CRC32 crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static Map<FileType, byte[]> examples() throws IOException {
        Map<FileType, byte[]> examples = new EnumMap<>(FileType.class);
        examples.put(FileType.PDF, latin("%PDF-1.4\n%\u00e2\u00e3\u0001"));
        examples.put(FileType.JPG, latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"));
        examples.put(FileType.PNG, latin("\u0089PNG\r\n\u001a\n\0"));
        examples.put(FileType.HEIC, latin("\0\0\0\u0018ftypheic\0\0\0\0"));
        examples.put(FileType.DOCX, zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"));
        examples.put(FileType.XLSX, zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"));
        examples.put(FileType.ODT, zip("mimetype", "content.xml"));
        examples.put(FileType.CSV, latin("name,amount\r\n\"Ada\",\u00a35\r\n"));
        return examples;
    }

    @Test
    void each_kind_is_found_in_its_own_content_and_in_no_other() throws IOException {
        Map<FileType, byte[]> examples = examples();

        for (FileType type : examples.keySet()) {
            for (Map.Entry<FileType, byte[]> example : examples.entrySet()) {
                assertThat(type.isIn(new ByteArrayInputStream(example.getValue())))
                        .as("%s in %s", type, example.getKey())
                        .isEqualTo(type == example.getKey());
            }
        }
    }

    @Test
    void a_zip_that_is_no_document_is_none() throws IOException {
        for (byte[] zip : List.of(zip("a.exe"), zip("word/document.xml"), zip("[Content_Types].xml", "ppt/x.xml"))) {
            assertThat(FileType.DOCX.isIn(new ByteArrayInputStream(zip))).isFalse();
            assertThat(FileType.ODT.isIn(new ByteArrayInputStream(zip))).isFalse();
        }
    }

    @Test
    void a_document_that_unpacks_without_end_is_given_up() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 33; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(FileType.DOCX.isIn(new ByteArrayInputStream(bytes.toByteArray())))
                .isFalse();
    }

    @Test
    void text_may_be_in_any_usual_encoding_and_has_no_control_characters_to_its_end() throws IOException {
        byte[] late = new byte[20_000];
        Arrays.fill(late, (byte) 'a');
        late[19_999] = 0;

        assertThat(FileType.TXT.isIn(new ByteArrayInputStream("数学\t\n".getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(FileType.TXT.isIn(new ByteArrayInputStream("\uFEFFé".getBytes(StandardCharsets.UTF_16LE))))
                .isTrue();
        assertThat(FileType.TXT.isIn(new ByteArrayInputStream(late))).isFalse();
    }

    @Test
    void a_name_is_of_a_kind_by_its_ending_whatever_the_case() {
        assertThat(FileType.JPG.isNameOf("Photo.JPeG")).isTrue();
        assertThat(FileType.JPG.isNameOf("photo.jpg.exe")).isFalse();
        assertThat(FileType.JPG.isNameOf("jpg")).isFalse();
    }

    @Property(tries = 300)
    void no_content_whatsoever_is_more_than_not_recognised(@ForAll @Size(max = 200) byte[] content) throws IOException {
        for (FileType type : FileType.values()) {
            assertThat(type.isIn(new ByteArrayInputStream(content))).isIn(true, false);
        }
    }
}
