package dev.guildhall.accessibility.xml;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that is escaped as it is written; characters that XML forbids become replacement characters. */
public final class Xml {
    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What writes one document. */
    @FunctionalInterface
    public interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    /** Writes one document and a line feed; the writer is left open. */
    public static void write(Writer to, Document document) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
            document.write(new Xml(writer));
            writer.close();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        to.write('\n');
    }

    /** The line that an XML document begins with. */
    public Xml declaration() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        return line();
    }

    /** The line that an HTML document begins with. */
    public Xml doctype() throws XMLStreamException {
        xml.writeDTD("<!DOCTYPE html>");
        return line();
    }

    /** Begins an element; attributes are names and values in turn. */
    public Xml open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        return attributes(attributes);
    }

    /** An element that holds nothing and has no end tag in HTML. */
    public Xml empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        return attributes(attributes);
    }

    private Xml attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        return this;
    }

    /** One more attribute of the element that was just begun. */
    public Xml attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
        return this;
    }

    /** Text, escaped. */
    public Xml text(String text) throws XMLStreamException {
        xml.writeCharacters(legal(text));
        return this;
    }

    /** An element that holds text. */
    public Xml leaf(String name, String text, String... attributes) throws XMLStreamException {
        return open(name, attributes).text(text).close();
    }

    /** Ends the element that was begun last. */
    public Xml close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    /** Begins a new line. */
    public Xml line() throws XMLStreamException {
        xml.writeCharacters("\n");
        return this;
    }

    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(each -> legal.appendCodePoint(isLegal(each) ? each : '\uFFFD'));
        return legal.toString();
    }

    private static boolean isLegal(int each) {
        return each == '\t'
                || each == '\n'
                || (each >= ' ' && each < 0x7F)
                || (each > 0x9F && each < 0xD800)
                || (each > 0xDFFF && each < 0xFFFE)
                || (each > 0xFFFF && (each & 0xFFFE) != 0xFFFE);
    }
}
