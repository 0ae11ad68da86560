/** Audit events in a log that can be proved intact: receipts, proofs, signed checkpoints, verification. */
module dev.guildhall.audit {
    requires transitive dev.guildhall.core;
    requires static transitive org.jspecify;
    requires java.net.http;
    requires org.slf4j;
    requires tools.jackson.core;

    exports dev.guildhall.audit;
    exports dev.guildhall.audit.entry;
    exports dev.guildhall.audit.event;
    exports dev.guildhall.audit.file;
    exports dev.guildhall.audit.json;
    exports dev.guildhall.audit.merkle;
    exports dev.guildhall.audit.note;
    exports dev.guildhall.audit.proof;
    exports dev.guildhall.audit.retention;
    exports dev.guildhall.audit.publish;
    exports dev.guildhall.audit.rotation;
    exports dev.guildhall.audit.schema;
    exports dev.guildhall.audit.sealing;
    exports dev.guildhall.audit.store;
    exports dev.guildhall.audit.subject;
    exports dev.guildhall.audit.verify;
}
