/** AssertJ assertions on the accessibility of HTML pages, without a browser. */
module dev.guildhall.accessibility.testing {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.accessibility;
    requires transitive org.assertj.core;

    exports dev.guildhall.accessibility.testing;
}
