package example.benchmarks.journeys;

import static dev.guildhall.forms.question.Questions.fullName;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.wholeNumber;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.text.Text;
import dev.guildhall.core.constraint.Postcode;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** What the journey asks, on each engine alike. */
record Permit(Boolean resident, @Size(max = 100) String name, @Email String email, Integer vehicles, @Postcode String postcode) {

    /** Five question pages, check answers and confirmation. */
    static Journey<Permit> journey() {
        return Journey.of("permit", Permit.class)
                .page("resident", yesNo("resident", Text.same("Do you live in the borough?")))
                .page("name", fullName("name", Text.same("What is your full name?")))
                .page(
                        "email",
                        Questions.email("email", Text.same("What is your email address?"))
                                .hint(Text.same("We will only use this to send your permit")))
                .page("vehicles", wholeNumber("vehicles", Text.same("How many vehicles do you have?")))
                .page("postcode", text("postcode", Text.same("What is your postcode?")).autocomplete("postal-code"))
                .checkAnswers()
                .build();
    }
}
