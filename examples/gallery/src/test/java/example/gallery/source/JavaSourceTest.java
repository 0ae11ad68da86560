package example.gallery.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.insettext.InsetText;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.tag.Tag;
import gg.jte.TemplateOutput;
import org.junit.jupiter.api.Test;

class JavaSourceTest {

    @Test
    void a_short_component_stays_on_one_line() {
        assertThat(code(Tag.builder().text("New").build())).isEqualTo("Tag tag = Tag.of(\"New\");");
    }

    @Test
    void each_call_of_a_longer_one_stands_on_its_own_line() {
        Component button = Button.builder()
                .html(Html.of("<em>Save</em> & go"))
                .classes("govuk-button--secondary")
                .attributes(Attributes.of("data-a", "1").andFlag("hidden"))
                .preventDoubleClick()
                .build();

        assertThat(code(button)).isEqualTo("""
                        Button button = Button.builder()
                                .html(Html.of("<em>Save</em> & go"))
                                .classes("govuk-button--secondary")
                                .attributes(Attributes.of("data-a", "1").andFlag("hidden"))
                                .preventDoubleClick()
                                .build();""");
    }

    @Test
    void what_makes_no_difference_is_left_out() {
        Component checkboxes = Checkboxes.builder()
                .name("waste")
                .idPrefix("waste")
                .item(Checkboxes.Item.builder()
                        .value("mines")
                        .text("Waste from mines")
                        .id("waste")
                        .unchecked()
                        .build())
                .item(Checkboxes.Item.builder()
                        .value("farms")
                        .text("Waste from farms")
                        .id("waste-2")
                        .checked()
                        .build())
                .build();

        assertThat(code(checkboxes)).isEqualTo("""
                        Checkboxes checkboxes = Checkboxes.builder()
                                .name("waste")
                                .item(Checkboxes.Item.of("mines", "Waste from mines"))
                                .item(Checkboxes.Item.builder()
                                        .text("Waste from farms")
                                        .value("farms")
                                        .checked()
                                        .build())
                                .build();""");
    }

    @Test
    void components_inside_others_are_their_own_code() {
        Component inset = InsetText.builder()
                .html(Html.join(Label.of("Name"), ErrorMessage.of("Enter your name")))
                .build();

        assertThat(code(inset)).isEqualTo("""
                        InsetText insetText = InsetText.builder()
                                .html(Html.join(
                                        Label.of("Name"),
                                        ErrorMessage.of("Enter your name")))
                                .build();""");
    }

    @Test
    void the_classes_to_import_are_told() {
        assertThat(JavaSource.of(Button.builder().html(Html.of("<b>Go</b>")).build())
                        .imports())
                .containsExactly("dev.guildhall.components.button.Button", "dev.guildhall.components.html.Html");
    }

    @Test
    void a_component_that_is_no_record_is_refused() {
        Component odd = new Component() {
            @Override
            public void writeTo(TemplateOutput output) {
                output.writeContent("odd");
            }
        };

        assertThatThrownBy(() -> JavaSource.of(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no record");
    }

    private static String code(Component component) {
        return JavaSource.of(component).code();
    }
}
