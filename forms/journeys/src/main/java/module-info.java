/** Form journeys bound to a Java record. */
module dev.guildhall.forms {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.core;
    requires static transitive jdk.httpserver;
    requires org.slf4j;

    exports dev.guildhall.forms.http;
    exports dev.guildhall.forms.httpserver;
    exports dev.guildhall.forms.session;
}
