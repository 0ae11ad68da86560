/** Keeps the applications of form journeys in PostgreSQL. */
module dev.guildhall.forms.jdbc {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.forms;
    requires transitive java.sql;

    exports dev.guildhall.forms.jdbc;
}
