package example.gallery.own;

import dev.guildhall.components.addtoalist.AddAnother;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import java.util.List;

/** Examples of groups of fields that people add to the page. */
public final class AddAnotherExamples {

    private AddAnotherExamples() {}

    public static Component with_two_people() {
        AddAnother people = AddAnother.builder()
                .name("people")
                .itemType("person")
                .maximum(5)
                .groups(List.of("Ada Lovelace", "Alan Turing"), "", (group, name) -> Input.builder()
                        .name(group.name("fullName"))
                        .id(group.id("fullName"))
                        .label(Label.of("Full name"))
                        .value(name)
                        .build())
                .build();
        return people;
    }
}
