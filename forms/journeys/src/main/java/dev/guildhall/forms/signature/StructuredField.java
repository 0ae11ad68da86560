package dev.guildhall.forms.signature;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what signatures need of structured field values (RFC 8941): dictionaries of byte sequences and of inner lists. */
final class StructuredField {

    private static final String STRING = "\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*+\"";
    private static final String PARAMETERS = "(?:;[ ]*[a-z*][a-z0-9_.*-]*+(?:=(?:" + STRING
            + "|-?[0-9]{1,15}|:[A-Za-z0-9+/=]*+:" + "|\\?[01]|[A-Za-z*][A-Za-z0-9!#$%&'*+.^_`|~:/-]*+))?+)*+";
    private static final Pattern MEMBER = Pattern.compile(
            "([a-z*][a-z0-9_.*-]*+)=(:[A-Za-z0-9+/=]*+:|\\([^()]*+\\)" + PARAMETERS + ")[ \\t]*+(?:,[ \\t]*+|$)");
    private static final Pattern ITEM = Pattern.compile("[ ]*+(" + STRING + ")(" + PARAMETERS + ")(?:[ ]++|$)");
    private static final Pattern PARAMETER =
            Pattern.compile(";[ ]*([a-z*][a-z0-9_.*-]*+)(?:=(" + STRING + "|[^;]*+))?+");

    private StructuredField() {}

    /** The members of a dictionary, each as it stands; of two with one name the later counts. */
    static Map<String, String> dictionary(String field) {
        Map<String, String> members = new LinkedHashMap<>();
        Matcher member = MEMBER.matcher(field);
        int at = 0;
        while (at < field.length()) {
            if (!member.find(at) || member.start() != at) {
                throw new InvalidSignatureException("a header field is no structured dictionary");
            }
            members.put(member.group(1), member.group(2));
            at = member.end();
        }
        return members;
    }

    static byte[] bytes(String member) {
        try {
            if (member.length() >= 2 && member.startsWith(":")) {
                String base64 = member.substring(1, member.length() - 1);
                byte[] bytes = Base64.getDecoder().decode(base64);
                // the last character may have bits that stand for nothing: one signature, one text
                if (Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                    return bytes;
                }
            }
        } catch (IllegalArgumentException noBase64) {
            // told below
        }
        throw new InvalidSignatureException("a header field holds no byte sequence where it should");
    }

    /** The strings of an inner list; one with parameters is refused. */
    static List<String> strings(String member) {
        int end = member.indexOf(')');
        if (!member.startsWith("(") || end < 0) {
            throw new InvalidSignatureException("a header field holds no inner list where it should");
        }
        String inner = member.substring(1, end).strip();
        List<String> strings = new ArrayList<>();
        Matcher item = ITEM.matcher(inner);
        int at = 0;
        while (at < inner.length()) {
            if (!item.find(at) || item.start() != at || !item.group(2).isEmpty()) {
                throw new InvalidSignatureException("it covers a component that is not understood");
            }
            strings.add(unquoted(item.group(1)));
            at = item.end();
        }
        return strings;
    }

    /** The parameters of an inner list, strings without their quotes. */
    static Map<String, String> parameters(String member) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(member.substring(member.indexOf(')') + 1));
        while (parameter.find()) {
            String value = parameter.group(2);
            parameters.put(parameter.group(1), value == null ? "?1" : value.startsWith("\"") ? unquoted(value) : value);
        }
        return parameters;
    }

    private static String unquoted(String string) {
        return string.substring(1, string.length() - 1).replaceAll("\\\\(.)", "$1");
    }
}
