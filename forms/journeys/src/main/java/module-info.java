/** Form journeys bound to a Java record: definition, path, answers, validation, pages, stores, handler. */
module dev.guildhall.forms {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.core;
    requires transitive dev.guildhall.components;
    requires transitive jakarta.validation;
    requires static transitive jdk.httpserver;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires gg.jte.runtime;
    requires java.net.http;
    requires org.apache.commons.fileupload2.core;
    requires org.apache.commons.io;
    requires org.slf4j;
    requires tools.jackson.core;

    exports dev.guildhall.forms;
    exports dev.guildhall.forms.answer;
    exports dev.guildhall.forms.binding;
    exports dev.guildhall.forms.condition;
    exports dev.guildhall.forms.content;
    exports dev.guildhall.forms.delivery;
    exports dev.guildhall.forms.http;
    exports dev.guildhall.forms.httpserver;
    exports dev.guildhall.forms.journey;
    exports dev.guildhall.forms.migration;
    exports dev.guildhall.forms.path;
    exports dev.guildhall.forms.question;
    exports dev.guildhall.forms.question.equality;
    exports dev.guildhall.forms.returning;
    exports dev.guildhall.forms.schema;
    exports dev.guildhall.forms.sealing;
    exports dev.guildhall.forms.session;
    exports dev.guildhall.forms.signature;
    exports dev.guildhall.forms.store;
    exports dev.guildhall.forms.submission;
    exports dev.guildhall.forms.support;
    exports dev.guildhall.forms.upload;
    exports dev.guildhall.forms.validation;
    exports dev.guildhall.forms.wording;
}
