package dev.guildhall.audit.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parameters of a request, without surrounding spaces; and addresses with some of them. */
record Parameters(String path, SortedMap<String, String> values) {

    /** The language of the page, by its tag. */
    static final String LANGUAGE = "lang";

    private static final char REPLACEMENT = '\uFFFD';

    static Parameters of(String path, Map<String, String> given) {
        SortedMap<String, String> values = new TreeMap<>();
        given.forEach((name, value) -> values.put(clean(name), clean(value).strip()));
        return new Parameters(path, values);
    }

    /** What has no place in a page, control characters and lone surrogates, as replacement characters. */
    private static String clean(String text) {
        return text.codePoints()
                .map(point -> Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                        ? REPLACEMENT
                        : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What a parameter holds; empty where it is absent. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Where a parameter points to; empty when it does not. */
    OptionalLong index(String name) {
        String typed = get(name);
        return typed.matches("[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    /** Whether anything was asked for: without, nothing is read and nothing recorded. */
    boolean isAsked() {
        return values.entrySet().stream()
                .anyMatch(each ->
                        !each.getKey().equals(LANGUAGE) && !each.getValue().isEmpty());
    }

    /** The same search from somewhere else. */
    Parameters at(String name, long index) {
        return onlySearch().with(name, Long.toString(index));
    }

    /** These without the place on the list and the event. */
    Parameters onlySearch() {
        SortedMap<String, String> search = new TreeMap<>(values);
        search.keySet().removeAll(SearchForm.PLACES);
        return new Parameters(path, search);
    }

    /** The page before anything is asked. */
    Parameters onlyLanguage() {
        return new Parameters(path, new TreeMap<>(Map.of(LANGUAGE, get(LANGUAGE))));
    }

    Parameters with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Parameters(path, more);
    }

    Parameters without(String name) {
        SortedMap<String, String> fewer = new TreeMap<>(values);
        fewer.remove(name);
        return new Parameters(path, fewer);
    }

    /** The address with those that hold something; a subject never stands in it. */
    String href() {
        String query = values.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty() && !each.getKey().equals(SearchField.SUBJECT.id()))
                .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
