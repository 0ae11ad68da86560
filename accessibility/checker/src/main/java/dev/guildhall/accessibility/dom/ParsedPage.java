package dev.guildhall.accessibility.dom;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page's markup as a tree of jsoup elements, each of which knows where in the source it stood.
 *
 * <pre>{@code
 * ParsedPage page = ParsedPage.parse("<p>Hello", MediaType.HTML);
 * Element paragraph = page.document().expectFirst("p");
 * page.positionOf(paragraph).line(); // 1
 * page.snippetOf(paragraph);         // "<p>"
 * }</pre>
 */
public final class ParsedPage {
    /** Elements nested deeper than this are taken as siblings, as browsers do. */
    public static final int MAX_DEPTH = 512;

    /** A snippet is cut after this many characters. */
    public static final int MAX_SNIPPET = 200;

    private final String source;
    private final MediaType mediaType;
    private final Document document;

    private ParsedPage(String source, MediaType mediaType, Document document) {
        this.source = source;
        this.mediaType = mediaType;
        this.document = document;
    }

    /** Parses any text; markup that is broken is mended as browsers do, so that this never fails. */
    public static ParsedPage parse(String source, MediaType mediaType) {
        Parser parser = mediaType == MediaType.HTML ? Parser.htmlParser() : Parser.xmlParser();
        return new ParsedPage(source, mediaType, parsed(parser, source));
    }

    /**
     * Parses the DOM of an HTML page that was written out as XML, so that no element is mended, moved or left out. Its root
     * and all SVG and MathML must name their namespaces.
     */
    public static ParsedPage ofLiveDom(String written) {
        return new ParsedPage(written, MediaType.HTML, parsed(Parser.xmlParser(), written));
    }

    private static Document parsed(Parser parser, String source) {
        return parser.setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(source, "");
    }

    public Document document() {
        return document;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /**
     * Where the element's start tag stands; the beginning of the page for one that the parser had to supply, and the element
     * around it for one that a script puts in.
     */
    public Position positionOf(Element element) {
        Element written = element;
        while (!written.sourceRange().isTracked() && written.parent() != null) {
            written = written.parent();
        }
        Range range = written.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return Position.START;
        }
        return new Position(range.start().lineNumber(), range.start().columnNumber());
    }

    /**
     * The element's start tag as it is written in the source, cut after {@value #MAX_SNIPPET} characters. What people typed
     * and the query of an address are left out, as they may be personal data, which has no place in a report.
     */
    public String snippetOf(Element element) {
        Range range = element.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return "<" + element.tagName() + ">";
        }
        String tag = source.substring(range.startPos(), Math.min(range.endPos(), source.length()));
        return new StartTag(tag, element).withoutPersonalData(MAX_SNIPPET);
    }

    /** A place in the source of a page; lines and columns count from 1. */
    public record Position(int line, int column) {
        static final Position START = new Position(1, 1);
    }
}
