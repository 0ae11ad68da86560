/** Finds events of an audit log and exports them, and records that it did. */
module dev.guildhall.audit.query {
    requires transitive dev.guildhall.audit;
    requires static transitive org.jspecify;
    requires org.apache.lucene.core;
    requires org.slf4j;

    exports dev.guildhall.audit.export;
    exports dev.guildhall.audit.query;
    exports dev.guildhall.audit.reading;
}
