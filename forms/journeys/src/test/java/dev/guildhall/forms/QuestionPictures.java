package dev.guildhall.forms;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.GuardedHandler;
import dev.guildhall.forms.httpserver.JdkHttpAdapter;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.FoundAddress;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Serves one page with every kind of question, to be looked at: {@code /} as it is asked, {@code /wrong} as it is after
 * nothing was answered, {@code /cy} in Welsh, {@code /found} with addresses to choose from. Run by hand with a port.
 */
final class QuestionPictures {

    private QuestionPictures() {}

    public static void main(String[] args) throws IOException {
        List<Question> all = EveryKind.questions().stream()
                .map(question -> question.property().equals("address") ? lookup() : question)
                .toList();
        Journey<EveryKind> journey = Journey.of("every-kind", EveryKind.class)
                .service(ServiceDetails.named(Text.of("Every kind of question", "Pob math o gwestiwn"))
                        .languages(Language.ENGLISH, Language.WELSH)
                        .build())
                .page(
                        "all",
                        Text.of("Every kind of question", "Pob math o gwestiwn"),
                        all.get(0),
                        all.subList(1, all.size()).toArray(Question[]::new))
                .checkAnswers()
                .build();
        JourneyHandler handler =
                JourneyHandler.of(journey).onSubmit(submission -> {}).build();
        HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(args[0])), 0);
        server.createContext("/", JdkHttpAdapter.of(handler));
        show(server, "/asked", handler, "/every-kind/all");
        show(server, "/wrong", handler, "/every-kind/all", "text", "");
        show(server, "/cy", handler, "/every-kind/all?lang=cy", "text", "");
        show(server, "/found", handler, "/every-kind/all", "address-search", "ls11aa");
        server.start();
    }

    private static Question lookup() {
        return Questions.ukAddressLookup(
                "address",
                Text.of("What is your address?", "Beth yw eich cyfeiriad?"),
                postcode -> List.of(FoundAddress.of("1 High St", "Leeds", postcode)));
    }

    private static void show(HttpServer server, String at, JourneyHandler handler, String visited, String... sent) {
        server.createContext(at, exchange -> {
            Person person = new Person(new GuardedHandler(handler)).visits(visited);
            String html =
                    (sent.length == 0 ? person : person.sends(sent)).response().bodyText();
            byte[] body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }
}
