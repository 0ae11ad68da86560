package dev.guildhall.forms.schema;

import java.util.List;
import java.util.Optional;

/** Takes the hashes of passwords out of what is written: whoever has one can try passwords against it for ever. */
final class Passwords {

    private Passwords() {}

    /** The same record without them. */
    static ValueType.OfRecord leftOutOf(ValueType.OfRecord type) {
        return new ValueType.OfRecord(type.type(), without(type.parts()));
    }

    private static List<Part> without(List<Part> parts) {
        return parts.stream().flatMap(part -> without(part).stream()).toList();
    }

    private static Optional<Part> without(Part part) {
        ValueType type = part.type();
        if (type instanceof ValueType.OfPassword) {
            return Optional.empty();
        }
        if (type instanceof ValueType.OfRecord record) {
            return Optional.of(part.ofType(leftOutOf(record)));
        }
        if (type instanceof ValueType.OfList list) {
            return without(list.element()).map(element -> part.ofType(new ValueType.OfList(element)));
        }
        if (type instanceof ValueType.OfSet set) {
            return without(set.element()).map(element -> part.ofType(new ValueType.OfSet(element)));
        }
        return Optional.of(part);
    }
}
