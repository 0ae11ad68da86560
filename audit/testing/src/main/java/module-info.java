/** AssertJ assertions on an audit log: what was recorded, and that no personal value stands in it in clear. */
module dev.guildhall.audit.testing {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.audit;
    requires transitive org.assertj.core;

    exports dev.guildhall.audit.testing;
}
