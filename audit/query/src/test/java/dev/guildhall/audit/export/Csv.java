package dev.guildhall.audit.export;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values to the letter of RFC 4180, for the tests. */
final class Csv {

    private Csv() {}

    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                throw new AssertionError("No quote at " + at);
            }
            StringBuilder cell = new StringBuilder();
            at++;
            while (text.charAt(at) != '"' || text.startsWith("\"\"", at)) {
                cell.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 2 : 1;
            }
            row.add(cell.toString());
            at++;
            if (text.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at += 2;
            } else if (text.startsWith(",", at)) {
                at++;
            } else {
                throw new AssertionError("Neither a comma nor the end of a line at " + at);
            }
        }
        return rows;
    }
}
