/** Keeps one audit log for many nodes in PostgreSQL. */
module dev.guildhall.audit.jdbc {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.audit;
    requires transitive java.sql;
    requires org.slf4j;

    exports dev.guildhall.audit.jdbc;
}
