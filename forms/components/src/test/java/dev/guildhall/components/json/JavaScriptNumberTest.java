package dev.guildhall.components.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaScriptNumberTest {

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "2018,2018",
        "-3,-3",
        "0.5,0.5",
        "1.25e2,125",
        "1e20,100000000000000000000",
        "1e21,1e+21",
        "1.5e21,1.5e+21",
        "0.000001,0.000001",
        "1e-7,1e-7",
        "-1.25e-8,-1.25e-8"
    })
    void numbers_are_printed_as_javascript_prints_them(double number, String printed) {
        assertThat(new Value.Numeric(number).print()).isEqualTo(printed);
    }
}
