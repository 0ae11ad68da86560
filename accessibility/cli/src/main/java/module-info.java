/** The accessibility checker's command line: nothing of it is an API; run the jar. */
module dev.guildhall.accessibility.cli {
    requires static org.jspecify;
    requires dev.guildhall.accessibility;
    requires info.picocli;
    requires java.net.http;

    opens dev.guildhall.accessibility.cli to
            info.picocli;
}
