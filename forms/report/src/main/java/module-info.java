/** Writes the definition of a form journey as one HTML page, for people who read it rather than for a running service. */
module dev.guildhall.forms.report {
    requires static transitive org.jspecify;
    requires transitive dev.guildhall.forms;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;

    exports dev.guildhall.forms.report;
}
