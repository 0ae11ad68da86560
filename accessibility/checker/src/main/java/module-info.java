/** Judges the accessibility of HTML pages without a browser: markup to accessibility tree to rules to a report. */
module dev.guildhall.accessibility {
    requires static transitive org.jspecify;
    requires transitive org.jsoup;
    requires java.xml;
    requires tools.jackson.core;

    exports dev.guildhall.accessibility;
    exports dev.guildhall.accessibility.appearance;
    exports dev.guildhall.accessibility.aria;
    exports dev.guildhall.accessibility.baseline;
    exports dev.guildhall.accessibility.dom;
    exports dev.guildhall.accessibility.format;
    exports dev.guildhall.accessibility.report;
    exports dev.guildhall.accessibility.rule;
    exports dev.guildhall.accessibility.run;
    exports dev.guildhall.accessibility.sheet;
    exports dev.guildhall.accessibility.statement;
    exports dev.guildhall.accessibility.tree;
}
