/** The page on which reviewers look through an audit log. */
module dev.guildhall.audit.review {
    requires transitive dev.guildhall.audit.query;
    requires transitive dev.guildhall.components;
    requires transitive jdk.httpserver;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports dev.guildhall.audit.review;
}
