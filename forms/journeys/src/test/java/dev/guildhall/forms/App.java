package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An app that shows a journey in its own way: keeps cookies, speaks JSON, follows redirects. */
final class App {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Person cookies;
    private FormsResponse last = FormsResponse.empty(204);
    private String at = "";

    App(Person cookies) {
        this.cookies = cookies;
    }

    String at() {
        return at;
    }

    FormsResponse response() {
        return last;
    }

    JsonNode page() {
        return JSON.readTree(last.body());
    }

    App visits(String target) {
        at = target;
        last = get(target);
        for (int redirects = 0; last.status() == 303 && redirects < 5; redirects++) {
            at = last.header("Location").orElseThrow();
            last = get(at);
        }
        return this;
    }

    /** Sends the page with these answers, under the token and the stamp that it came with. */
    App sends(Map<String, ?> answers) {
        JsonNode page = page();
        Map<String, Object> sent = new LinkedHashMap<>();
        sent.put("token", page.path("token").asString());
        sent.put("stamp", page.path("stamp").asString());
        sent.put("answers", answers);
        FormsResponse answer = post(page.path("action").asString(), JSON.writeValueAsString(sent));
        if (answer.status() == 303) {
            return visits(answer.header("Location").orElseThrow());
        }
        last = answer;
        return this;
    }

    App sends(String field, String value) {
        return sends(Map.of(field, value));
    }

    FormsResponse get(String target) {
        return cookies.send(FormsRequest.to("GET", target).header("Accept", "application/json"));
    }

    /** Sends a body as it is, without following redirects. */
    FormsResponse post(String target, String body) {
        return cookies.send(FormsRequest.to("POST", target)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .body(body));
    }

    /** What stands in the fields of the page, those of revealed questions included. */
    Map<String, List<String>> fields() {
        return page().findParents("name").stream()
                .filter(node -> node.has("values"))
                .collect(Collectors.toMap(
                        node -> node.path("name").asString(),
                        node -> node.path("values")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList(),
                        (a, b) -> a));
    }
}
