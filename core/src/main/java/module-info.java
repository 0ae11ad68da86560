/** The words that every wing of Guildhall shares. No web, no HTML, no database. */
module dev.guildhall.core {
    requires static org.jspecify;
    // only the constraints need these two: who uses those requires them too, who does not need not have them
    requires static jakarta.validation;
    requires static com.google.i18n.phonenumbers.libphonenumber;

    exports dev.guildhall.core.actor;
    exports dev.guildhall.core.constraint;
    exports dev.guildhall.core.event;
    exports dev.guildhall.core.measure;
    exports dev.guildhall.core.personal;
    exports dev.guildhall.core.reference;
    exports dev.guildhall.core.service;
    exports dev.guildhall.core.text;
}
