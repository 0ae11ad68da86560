package dev.guildhall.forms.path;

import dev.guildhall.forms.journey.ListPage;
import java.util.Objects;

/**
 * Which item of which list.
 *
 * @param list the list
 * @param number the item's number, from 1
 */
public record ItemNumber(ListPage list, int number) {
    public ItemNumber {
        Objects.requireNonNull(list, "list");
    }
}
