package dev.guildhall.forms.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final Answer ADA = new Answer.OfText("Ada");
    private static final Answer LEEDS = new Answer.OfText("Leeds");
    private static final Migration NOTHING = Migration.from("1").to("2");

    private final Answers answers = Answers.none().with("name", ADA).with("town", LEEDS);

    @Test
    void what_is_not_mentioned_stays_as_it_is() {
        assertThat(NOTHING.apply(answers)).isEqualTo(answers);
        assertThat(NOTHING).hasToString("migration from 1 to 2");
    }

    @Test
    void a_renamed_answer_is_found_under_its_new_name_only() {
        Answers after = NOTHING.rename("name", "fullName").apply(answers);

        assertThat(after).isEqualTo(Answers.none().with("fullName", ADA).with("town", LEEDS));
    }

    @Test
    void two_answers_can_change_places_in_any_order_of_the_calls() {
        Answers swapped = Answers.none().with("name", LEEDS).with("town", ADA);

        assertThat(NOTHING.rename("name", "town").rename("town", "name").apply(answers))
                .isEqualTo(swapped);
        assertThat(NOTHING.rename("town", "name").rename("name", "town").apply(answers))
                .isEqualTo(swapped);
    }

    @Test
    void what_is_kept_stays_and_everything_else_that_is_not_mentioned_is_forgotten() {
        Answers more = answers.with("age", new Answer.Blank()).with("old", LEEDS);

        Answers after = NOTHING.keep("town").rename("old", "new").apply(more);

        assertThat(after).isEqualTo(Answers.none().with("town", LEEDS).with("new", LEEDS));
    }

    @Test
    void a_mapped_answer_becomes_another_or_is_asked_again_and_one_that_was_not_given_stays_so() {
        Answers after = NOTHING.map("name", name -> Optional.of(LEEDS))
                .map("town", town -> Optional.empty())
                .map("age", age -> Optional.of(ADA))
                .apply(answers);

        assertThat(after).isEqualTo(Answers.none().with("name", LEEDS));
    }

    @Test
    void a_set_answer_is_everybodys() {
        assertThat(NOTHING.set("channel", ADA).apply(Answers.none()))
                .isEqualTo(Answers.none().with("channel", ADA));
    }

    @Property(tries = 300)
    void every_migration_is_pure_and_touches_nothing_that_it_does_not_mention(
            @ForAll @Size(max = 8) Map<@StringLength(1) @CharRange(from = 'a', to = 'h') String, String> given,
            @ForAll @CharRange(from = 'a', to = 'd') char from,
            @ForAll @CharRange(from = 'e', to = 'h') char to,
            @ForAll @CharRange(from = 'a', to = 'h') char dropped) {
        Map<String, Answer> texts = new LinkedHashMap<>();
        given.forEach((property, text) -> texts.put(property, new Answer.OfText(text)));
        Answers before = Answers.of(texts);
        Migration migration =
                NOTHING.rename(String.valueOf(from), String.valueOf(to)).drop(String.valueOf(dropped));

        Answers after = migration.apply(before);

        assertThat(migration.apply(before)).isEqualTo(after);
        assertThat(before).isEqualTo(Answers.of(texts));
        List<String> mentioned = List.of(String.valueOf(from), String.valueOf(to), String.valueOf(dropped));
        before.properties().stream()
                .filter(property -> !mentioned.contains(property))
                .forEach(property -> assertThat(after.find(property)).isEqualTo(before.find(property)));
        before.find(String.valueOf(from))
                .ifPresent(answer -> assertThat(after.find(String.valueOf(to))).contains(answer));
    }
}
