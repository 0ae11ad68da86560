package example.gallery.own;

import dev.guildhall.components.addtoalist.AddToAList;
import dev.guildhall.components.html.Component;

/** Examples of the list that people add to. */
public final class AddToAListExamples {

    private AddToAListExamples() {}

    public static Component with_two_people() {
        AddToAList people = AddToAList.builder()
                .name("addAnother")
                .itemType("person", "people")
                .maximum(10)
                .item(AddToAList.Item.of("Ada Lovelace", "#change-1", "#remove-1"))
                .item(AddToAList.Item.of("Alan Turing", "#change-2", "#remove-2"))
                .build();
        return people;
    }

    public static Component with_nobody_yet() {
        AddToAList people =
                AddToAList.builder().name("addAnother").itemType("person", "people").build();
        return people;
    }
}
