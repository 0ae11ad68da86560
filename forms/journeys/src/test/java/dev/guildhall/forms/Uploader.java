package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person who sends files. */
final class Uploader {

    private final Person person;
    private FormsResponse last = FormsResponse.empty(204);

    Uploader(FormsHandler handler) {
        this.person = new Person(handler);
    }

    Person person() {
        return person;
    }

    Uploader visits(String target) {
        person.visits(target);
        last = person.response();
        return this;
    }

    /** Presses Continue with these parts behind the form's token. */
    Uploader sends(UnaryOperator<MultipartBody> parts) {
        return sendsTo(page().expectFirst("main form").attr("action"), parts);
    }

    /** Presses Upload files. */
    Uploader adds(String name, byte[] content) {
        Element button = page().expectFirst("button.guildhall-multi-file-upload__upload");
        return sendsTo(
                button.attr("formaction"),
                form -> form.file(page().expectFirst("input[type=file]").attr("name"), name, content));
    }

    /** Presses Delete beside the file of this name. */
    Uploader deletes(String name) {
        Element button = page().select(".guildhall-multi-file-upload__files .guildhall-multi-file-upload__row").stream()
                .filter(row -> row.expectFirst("dt").text().equals(name))
                .findFirst()
                .orElseThrow()
                .expectFirst("button");
        return posted(person.post(
                button.attr("formaction"), "csrf=" + csrf() + "&" + button.attr("name") + "=" + button.attr("value")));
    }

    Uploader sendsTo(String target, UnaryOperator<MultipartBody> parts) {
        MultipartBody body = parts.apply(new MultipartBody().field("csrf", csrf()));
        return posted(person.send(body.to(target)));
    }

    FormsResponse asScript(String target, UnaryOperator<MultipartBody> parts) {
        MultipartBody body = parts.apply(new MultipartBody().field("csrf", csrf()));
        return person.send(body.to(target).header("Accept", "application/json"));
    }

    private Uploader posted(FormsResponse response) {
        last = response;
        if (response.status() == 303) {
            String where = response.header("Location").orElseThrow();
            person.visits(where);
            last = person.response();
        }
        return this;
    }

    FormsResponse send(FormsRequest.Builder request) {
        return person.send(request);
    }

    String csrf() {
        return page().expectFirst("main form input[name=csrf]").attr("value");
    }

    Document page() {
        return Jsoup.parse(last.bodyText());
    }

    int status() {
        return last.status();
    }

    String title() {
        return page().title();
    }

    String errors() {
        return page().select(".govuk-error-summary__list").text();
    }
}
