package dev.guildhall.accessibility.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @ParameterizedTest(name = "{0}=\"{1}\" is accepted: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "aria-checked | mixed | true",
                "aria-checked | yes | false",
                "aria-expanded | undefined | true",
                "aria-modal | undefined | false",
                "aria-current | page | true",
                "aria-current | here | false",
                "aria-relevant | additions text | true",
                "aria-relevant | additions always | false",
                "aria-level | 2 | true",
                "aria-level | 2.5 | false",
                "aria-valuenow | -1.5e3 | true",
                "aria-valuenow | 5% | false",
                "aria-activedescendant | a | true",
                "aria-activedescendant | a b | false",
                "aria-describedby | a b | true",
                "aria-hidden | TRUE | true",
                "aria-label | anything at all | true"
            })
    void a_value_is_accepted_if_aria_gives_it_a_meaning(String name, String value, boolean accepted) {
        assertThat(AriaAttribute.named(name).orElseThrow().accepts(value)).isEqualTo(accepted);
    }

    @Test
    void every_attribute_that_a_role_needs_is_one_that_it_takes() {
        assertThat(Arrays.stream(Role.values()))
                .allSatisfy(role -> assertThat(Relations.requiredOf(role)).allMatch(role::takes));
    }

    @Test
    void every_role_that_belongs_in_another_may_be_contained_by_it() {
        assertThat(Arrays.stream(Role.values()))
                .allSatisfy(role -> assertThat(Relations.contextsOf(role))
                        .allMatch(context -> Relations.ownedBy(context).isEmpty()
                                || Relations.ownedBy(context).contains(role)));
    }

    @Test
    void every_role_is_found_by_its_token() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role != Role.UNMAPPED))
                .allSatisfy(role -> assertThat(Role.named(role.token())).contains(role));
        assertThat(Role.named("presentation")).contains(Role.NONE);
        assertThat(Role.named("widget")).isEmpty();
    }

    @Test
    void a_role_of_digital_publishing_inherits_from_link() {
        assertThat(Role.DOC_BIBLIOREF.inheritsFrom(Role.LINK)).isTrue();
        assertThat(Role.DOC_BIBLIOREF.takes(AriaAttribute.EXPANDED)).isTrue();
        assertThat(Role.BUTTON.inheritsFrom(Role.LINK)).isFalse();
    }

    @Test
    void a_name_is_prohibited_where_aria_says_so() {
        assertThat(Role.PARAGRAPH.prohibits(AriaAttribute.LABEL)).isTrue();
        assertThat(Role.PARAGRAPH.takes(AriaAttribute.LABEL)).isFalse();
        assertThat(Role.PARAGRAPH.takes(AriaAttribute.LIVE)).isTrue();
        assertThat(Role.GROUP.takes(AriaAttribute.LABEL)).isTrue();
    }
}
