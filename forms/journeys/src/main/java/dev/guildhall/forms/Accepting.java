package dev.guildhall.forms;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.screen.ProblemJson;
import java.util.Locale;

/**
 * Which kind of answer a request asks for: JSON where it is named and preferred over HTML, HTML otherwise.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section 12.5.1</a>
 */
enum Accepting {
    HTML,
    JSON;

    private static final String HEADER = "Accept";
    private static final String OF_JSON = "application/json";
    private static final int FIRST_PROBLEM = 400;
    private static final int UNPROCESSABLE_CONTENT = 422;

    static Accepting of(FormsRequest request) {
        String accepted = String.join(",", request.headers(HEADER));
        double json = quality(accepted, OF_JSON);
        double html = quality(accepted, "text/html");
        return json > 0 && json > html ? JSON : HTML;
    }

    /** The weight of a media type by its own name; 0 where it is not named or its weight cannot be read. */
    private static double quality(String accepted, String type) {
        double best = 0;
        for (String range : accepted.split(",", -1)) {
            String[] parts = range.toLowerCase(Locale.ROOT).split(";", -1);
            if (parts[0].strip().equals(type)) {
                best = Math.max(best, weight(parts));
            }
        }
        return best;
    }

    private static double weight(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                String weight = parameter.substring(2).strip();
                return weight.matches("0([.][0-9]{0,3})?|1([.]0{0,3})?") ? Double.parseDouble(weight) : 0;
            }
        }
        return 1;
    }

    /**
     * The answer as it goes out: a page that is left in HTML is put as problem details where JSON was asked for, so that no
     * app ever gets a page for browsers.
     */
    static FormsResponse answered(FormsRequest request, FormsResponse answer) {
        FormsResponse varying = answer.withHeader("Vary", HEADER);
        boolean page = answer.header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        return page && of(request) == JSON ? problem(varying) : varying;
    }

    private static FormsResponse problem(FormsResponse page) {
        boolean toMend = page.status() < FIRST_PROBLEM || page.status() == UNPROCESSABLE_CONTENT;
        int status = toMend ? Problem.NOT_ACCEPTABLE.status() : page.status();
        Problem problem = Problem.withStatus(status).orElse(Problem.NOT_ACCEPTABLE);
        Language language =
                page.header("Content-Language").flatMap(Language::ofTag).orElse(Language.ENGLISH);
        FormsResponse answer =
                FormsResponse.bytes(status, ProblemJson.MEDIA_TYPE, ProblemJson.write(problem, status, language));
        for (FormsResponse.Header header : page.headers()) {
            if (!header.name().equalsIgnoreCase("Content-Type")
                    && !header.name().equalsIgnoreCase("Content-Security-Policy")) {
                answer = answer.withAddedHeader(header.name(), header.value());
            }
        }
        return answer;
    }
}
