package quickstart;

import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.question.Questions.fullName;
import static dev.guildhall.forms.question.Questions.yesNo;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.core.personal.PersonalData;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.httpserver.JdkHttpAdapter;
import dev.guildhall.forms.journey.Journey;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.InetSocketAddress;

public class QuickStart {

    public record Permit(
            Boolean resident, @PersonalData @Size(max = 100) String name) {}

    public static void main(String[] args) throws IOException {
        Journey<Permit> journey = Journey.of("apply-for-a-permit", Permit.class)
                .page("resident", yesNo("resident", Text.of("Do you live in the borough?")))
                .when(is("resident", false))
                .goTo("cannot-apply")
                .exit("cannot-apply", Text.of("You cannot apply"))
                .page("name", fullName("name", Text.of("What is your full name?")))
                .checkAnswers()
                .build();

        JourneyHandler handler = JourneyHandler.of(journey)
                .onSubmit(submission -> System.out.println("Received " + submission.reference()))
                .build();

        HttpServer server = HttpServer.create(new InetSocketAddress(Integer.parseInt(args[0])), 0);
        server.createContext("/", JdkHttpAdapter.of(handler));
        server.start();
    }
}
