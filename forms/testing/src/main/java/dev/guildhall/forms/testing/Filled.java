package dev.guildhall.forms.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a form is filled with when nobody has touched it. */
final class Filled {

    private Filled() {}

    static Map<String, List<String>> in(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            if (counts(field)) {
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(value(field));
            }
        }
        return fields;
    }

    private static boolean counts(Element field) {
        return switch (field.attr("type")) {
            case "radio", "checkbox" -> field.hasAttr("checked");
            case "file", "submit" -> false;
            default -> true;
        };
    }

    private static String value(Element field) {
        if (field.is("textarea")) {
            return field.wholeText();
        }
        if (field.is("select")) {
            Element option = field.selectFirst("option[selected]");
            return option == null ? "" : option.attr("value");
        }
        return field.attr("value");
    }
}
