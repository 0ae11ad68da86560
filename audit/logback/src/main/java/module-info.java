/** Application log lines with the marker AUDIT become audit events. */
module dev.guildhall.audit.logback {
    requires transitive dev.guildhall.audit;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;

    exports dev.guildhall.audit.logback;
}
