/** The audit log's command line: nothing of it is an API; run the jar. */
module dev.guildhall.audit.cli {
    requires static org.jspecify;
    requires dev.guildhall.audit;
    requires dev.guildhall.audit.query;
    requires info.picocli;

    // which fills the commands' fields
    opens dev.guildhall.audit.cli to
            info.picocli;
}
