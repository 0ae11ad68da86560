package dev.guildhall.accessibility.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {
    @Test
    void a_page_is_a_suite_whose_failing_rule_is_a_failing_test() throws Exception {
        Element root = xml(Reports.written(ReportFormat.JUNIT, Reports.ofThree()));

        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
                .isEqualTo("name.html");
        assertThat(((Element) failure.getParentNode()).getAttribute("name"))
                .isEqualTo("Form field has a name (form-field-name)");
        assertThat(failure.getAttribute("message")).isEqualTo("This text field has no name.");
        assertThat(failure.getTextContent()).contains("where: name.html:3:1  #name", "mend:  Give it a label");
    }

    @Test
    void a_question_is_a_test_that_was_skipped_and_an_unreadable_page_is_an_error() throws Exception {
        Element root = xml(Reports.written(ReportFormat.JUNIT, Reports.ofThree()));

        assertThat(((Element) root.getElementsByTagName("skipped").item(0)).getAttribute("message"))
                .startsWith("Do screen readers read out");
        assertThat(root.getElementsByTagName("error").item(0).getTextContent()).startsWith("It holds zero bytes");
    }

    @Property(tries = 200)
    void every_report_is_well_formed_and_its_counts_are_true(@ForAll String name, @ForAll String text)
            throws Exception {
        Element root = xml(Reports.written(
                ReportFormat.JUNIT,
                Reports.of(
                        Page.of(name, "<html lang='" + text + "'><a href=x><object data=x>" + text),
                        Page.of(name, ""))));

        NodeList suites = root.getElementsByTagName("testsuite");
        for (int at = 0; at < suites.getLength(); at++) {
            Element suite = (Element) suites.item(at);
            assertCount(suite, "tests", "testcase");
            assertCount(suite, "failures", "failure");
            assertCount(suite, "errors", "error");
            assertCount(suite, "skipped", "skipped");
        }
        assertCount(root, "tests", "testcase");
        assertCount(root, "failures", "failure");
        assertCount(root, "errors", "error");
    }

    private static void assertCount(Element element, String attribute, String child) {
        assertThat(Integer.parseInt(element.getAttribute(attribute)))
                .isEqualTo(element.getElementsByTagName(child).getLength());
    }

    private static Element xml(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
    }
}
