/** Drives a form journey in a test, in the words of the journey: through the real handler, without a server. */
module dev.guildhall.forms.testing {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.forms;
    requires org.jsoup;

    exports dev.guildhall.forms.testing;
}
