/** The words that every wing of Guildhall shares. No web, no HTML, no database. */
module dev.guildhall.core {
    requires static transitive org.jspecify;

    exports dev.guildhall.core.actor;
    exports dev.guildhall.core.event;
    exports dev.guildhall.core.service;
    exports dev.guildhall.core.text;
}
