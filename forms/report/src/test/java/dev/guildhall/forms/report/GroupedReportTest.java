package dev.guildhall.forms.report;

import static dev.guildhall.forms.condition.Conditions.hasMoreThan;
import static dev.guildhall.forms.question.Questions.text;
import static dev.guildhall.forms.question.Questions.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupedReportTest {

    record Pets(
            @Nullable Boolean any,
            @Nullable List<Dog> dogs,
            @Nullable Boolean large) {}

    record Dog(@Nullable String name) {}

    private static final Text ASK = Text.of("Is it so?", "A yw felly?");

    private static JourneyBuilder<Pets> pets() {
        return Journey.of("pets", Pets.class)
                .page("any", yesNo("any", ASK))
                .section(
                        "kept",
                        Text.of("Your dogs", "Eich cŵn"),
                        kept -> kept.list(
                                        "dogs",
                                        Text.of("Dogs", "Cŵn"),
                                        Dog.class,
                                        list -> list.page("name", text("name", ASK)))
                                .when(hasMoreThan("dogs", 2))
                                .goTo("check-answers")
                                .page("large", yesNo("large", ASK)))
                .checkAnswers();
    }

    private final Document report = Reports.of(pets());

    @Test
    void a_number_of_items_is_told_in_the_lists_own_words_in_both_languages() {
        assertThat(Reports.rows(report, "Every route in words"))
                .anySatisfy(route -> assertThat(route.subList(1, 5))
                        .containsExactly(
                                "dogs", "Dogs has more than 2 items", "Cŵn â mwy na 2 eitem", "check-answers"));
        assertThat(report.select("svg .when").eachText())
                .anySatisfy(when -> assertThat(when).endsWith("Dogs has more than 2 items"));
    }

    @Test
    void every_route_is_told_with_the_section_that_it_leaves_from() {
        assertThat(Reports.rows(report, "Every route in words"))
                .extracting(route -> route.get(1) + " " + route.get(5))
                .contains("start none", "any none", "dogs Your dogs", "dogs/name Your dogs", "large Your dogs")
                .contains("check-answers none");
    }

    @Test
    void the_map_names_the_section_of_each_page_in_one() {
        assertThat(report.select("svg .id").eachText())
                .contains("any", "List page: dogs, in Your dogs", "large, in Your dogs");
    }
}
