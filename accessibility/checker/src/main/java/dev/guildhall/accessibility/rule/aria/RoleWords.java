package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.Role;
import java.util.Collection;
import java.util.List;

/** Lists roles in the words of a message. */
final class RoleWords {
    private RoleWords() {}

    /** Such as "row" or "menu, menubar or group". */
    static String anyOf(Collection<Role> roles) {
        List<String> tokens = roles.stream().map(Role::token).sorted().toList();
        int last = tokens.size() - 1;
        return last == 0 ? tokens.get(0) : String.join(", ", tokens.subList(0, last)) + " or " + tokens.get(last);
    }
}
