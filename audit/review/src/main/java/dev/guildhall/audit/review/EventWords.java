package dev.guildhall.audit.review;

import dev.guildhall.core.text.Text;

/** What the page says of one event. */
final class EventWords {

    static final Text RECORDED = Text.of("Recorded", "Cofnodwyd");
    static final Text HAPPENED = Text.of("Happened", "Digwyddodd");
    static final Text ASSURANCE = Text.of("Identity assurance", "Sicrwydd hunaniaeth");
    static final Text BASIS = Text.of("Lawful basis", "Sail gyfreithlon");
    static final Text ADDRESS = Text.of("Address", "Cyfeiriad");
    static final Text SERVICE = Text.of("Service", "Gwasanaeth");
    static final Text NODE = Text.of("Node", "Nod");
    static final Text LEAF_HASH = Text.of("Leaf hash", "Hash y ddeilen");
    static final Text CHANGES = Text.of("Changes", "Newidiadau");
    static final Text DETAILS = Text.of("Details", "Manylion");
    static final Text FIELD = Text.of("Field", "Maes");
    static final Text BEFORE = Text.of("Before", "Cyn");
    static final Text AFTER = Text.of("After", "Wedyn");
    static final Text VALUE = Text.of("Value", "Gwerth");
    static final Text NOTHING = Text.of("Nothing", "Dim byd");

    static final Text SEALED = Text.of("Sealed", "Wedi’i selio");
    static final Text ERASED = Text.of("Erased", "Wedi’i ddileu");
    static final Text OPENED = Text.of("Opened", "Wedi’i agor");
    static final Text UNOPENED = Text.of(
            "A sealed value could not be opened. It was changed, or its key is not there: ask for the log to be verified.",
            "Ni ellid agor gwerth wedi’i selio. Cafodd ei newid, neu nid yw ei allwedd yno: gofynnwch am wirio’r log.");

    static final Text PROOF = Text.of("Proof", "Prawf");
    static final Text PROOF_LABEL =
            Text.of("Proof that this event is in the log", "Prawf bod y digwyddiad hwn yn y log");
    static final Text PROOF_HINT = Text.of(
            "A C2SP tlog-proof. Anyone with the log’s public key can check it with the leaf hash above, without this"
                    + " service",
            "C2SP tlog-proof. Gall unrhyw un sydd ag allwedd gyhoeddus y log ei wirio gyda hash y ddeilen uchod, heb y"
                    + " gwasanaeth hwn");
    static final Text UNPROVED = Text.of(
            "This event cannot be proved. The log may have been changed: ask for it to be verified.",
            "Ni ellir profi’r digwyddiad hwn. Efallai fod y log wedi’i newid: gofynnwch am ei wirio.");

    private EventWords() {}
}
