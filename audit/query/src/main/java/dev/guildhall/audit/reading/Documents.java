package dev.guildhall.audit.reading;

import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.Filter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;

/** How an event stands in the index: its place, its time and what it is found by. Details and changes stand nowhere in it. */
final class Documents {

    private static final String INDEX = "index";
    private static final String RECORDED = "recorded";
    /** The longest term that is indexed as it is, in bytes; Lucene takes up to 32,766. */
    private static final int MAX_TERM_BYTES = 512;

    private Documents() {}

    static Document of(long index, RecordedEvent recorded) {
        Document document = new Document();
        document.add(new LongField(INDEX, index, Field.Store.NO));
        document.add(new LongField(RECORDED, recorded.recorded().toEpochMilli(), Field.Store.NO));
        for (Filter filter : Filter.values()) {
            filter.in(recorded.event())
                    .ifPresent(value -> document.add(new StringField(filter.text(), term(value), Field.Store.NO)));
        }
        return document;
    }

    /** What finds the events that match, of any index. */
    static Query matching(AuditQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        query.filters().forEach((filter, value) -> all.add(new TermQuery(term(filter, value)), Occur.FILTER));
        if (query.from().isPresent() || query.to().isPresent()) {
            // times are recorded to the millisecond: those from 10.5 ms on are those from 11 ms on
            long from = query.from()
                    .map(time -> ceiling(time.getEpochSecond(), time.getNano()))
                    .orElse(Long.MIN_VALUE);
            long to = query.to()
                    .map(time -> ceiling(time.getEpochSecond(), time.getNano()))
                    .orElse(Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(RECORDED, from, to == Long.MIN_VALUE ? to : to - 1), Occur.FILTER);
        }
        BooleanQuery built = all.build();
        return built.clauses().isEmpty() ? new MatchAllDocsQuery() : built;
    }

    private static long ceiling(long seconds, int nanos) {
        long millis = (nanos + 999_999L) / 1_000_000;
        // beyond these no entry was recorded, and milliseconds overflow
        long bounded = Math.max(Long.MIN_VALUE / 2_000, Math.min(Long.MAX_VALUE / 2_000, seconds));
        return bounded * 1_000 + millis;
    }

    /** What finds those of an index from first on and before end. */
    static Query between(long first, long end) {
        return LongField.newRangeQuery(INDEX, first, end - 1);
    }

    static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    static SortField byIndex(AuditQuery.Order order) {
        return LongField.newSortField(INDEX, order == AuditQuery.Order.NEWEST_FIRST, SortedNumericSelector.Type.MIN);
    }

    static Term term(Filter filter, String value) {
        return new Term(filter.text(), term(value));
    }

    /** The value itself, or its hash when it is long; no value of an event begins with a control character. */
    private static String term(String value) {
        if (value.length() * 3 <= MAX_TERM_BYTES) {
            return value;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_TERM_BYTES) {
            return value;
        }
        try {
            return '\0'
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
