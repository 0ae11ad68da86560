package dev.guildhall.forms;

import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;

/**
 * A page of questions as it is put to a person.
 *
 * @param place which
 * @param path the path that it is on
 * @param intent whether it is to add an item or to change what is there
 * @param stamp what its form is stamped with; empty where it was sent without
 */
record Asked(Place place, Path path, Intent intent, String stamp) {

    /** The same page once files that were sent with it have been kept: there is something to change now. */
    Asked keeping(Path after, String renewed) {
        return new Asked(place, after, Intent.CHANGING, renewed);
    }

    /** The place only. */
    @Override
    public String toString() {
        return place.name();
    }
}
