/** GOV.UK Design System components as HTML, with their assets. Knows no journeys, no HTTP server, no servlet. */
module dev.guildhall.components {
    requires static org.jspecify;
    requires transitive dev.guildhall.core;
    requires transitive gg.jte.runtime;
    requires tools.jackson.core;

    exports dev.guildhall.components;
    exports dev.guildhall.components.accordion;
    exports dev.guildhall.components.asset;
    exports dev.guildhall.components.backlink;
    exports dev.guildhall.components.brand;
    exports dev.guildhall.components.breadcrumbs;
    exports dev.guildhall.components.button;
    exports dev.guildhall.components.charactercount;
    exports dev.guildhall.components.checkboxes;
    exports dev.guildhall.components.dateinput;
    exports dev.guildhall.components.details;
    exports dev.guildhall.components.errormessage;
    exports dev.guildhall.components.errorsummary;
    exports dev.guildhall.components.exitthispage;
    exports dev.guildhall.components.fieldset;
    exports dev.guildhall.components.footer;
    exports dev.guildhall.components.formgroup;
    exports dev.guildhall.components.genericheader;
    exports dev.guildhall.components.header;
    exports dev.guildhall.components.hint;
    exports dev.guildhall.components.html;
    exports dev.guildhall.components.input;
    exports dev.guildhall.components.insettext;
    exports dev.guildhall.components.label;
    exports dev.guildhall.components.languagenavigation;
    exports dev.guildhall.components.layout;
    exports dev.guildhall.components.notificationbanner;
    exports dev.guildhall.components.option;
    exports dev.guildhall.components.pagination;
    exports dev.guildhall.components.panel;
    exports dev.guildhall.components.phasebanner;
    exports dev.guildhall.components.radios;
    exports dev.guildhall.components.select;
    exports dev.guildhall.components.servicenavigation;
    exports dev.guildhall.components.skiplink;
    exports dev.guildhall.components.sortabletable;
    exports dev.guildhall.components.summarylist;
    exports dev.guildhall.components.table;
    exports dev.guildhall.components.tag;
    exports dev.guildhall.components.textarea;
    exports dev.guildhall.components.warningtext;
}
