package dev.guildhall.forms.screen;

/**
 * One item of a list.
 *
 * @param number the number that it keeps for ever
 * @param name what it is called: the answer that names it, or its place in the list
 * @param status {@code complete}, or {@code incomplete} while a question about it is not answered
 * @param change where it is changed; while it is incomplete, its first page that is not answered
 * @param remove where the person is asked whether it is to be removed
 */
public record ShownItem(int number, String name, String status, String change, String remove) {

    /** Its number: the name may be an answer. */
    @Override
    public String toString() {
        return "item " + number;
    }
}
