package dev.guildhall.forms.schema;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** What the constraints on a component say in the keywords of JSON Schema. What has no keyword, or another meaning, is left out. */
final class KeywordsJson {

    private final ValueType type;
    private final Map<String, BigDecimal> least = new TreeMap<>();
    private final Map<String, BigDecimal> most = new TreeMap<>();
    private final List<String> patterns = new ArrayList<>();
    private final List<Boolean> constants = new ArrayList<>();

    private KeywordsJson(ValueType type) {
        this.type = type;
    }

    static void write(JsonGenerator json, Part part, Optional<Asked.Items> items) {
        KeywordsJson keywords = new KeywordsJson(part.type());
        ConstraintsOf.part(part).forEach(keywords::read);
        items.ifPresent(asked -> {
            keywords.atLeast("minItems", asked.atLeast());
            keywords.atMost("maxItems", asked.atMost());
        });
        keywords.write(json);
    }

    private void read(Annotation constraint) {
        if (type instanceof ValueType.OfText) {
            readText(constraint);
        } else if (type instanceof ValueType.OfList || type instanceof ValueType.OfSet) {
            readMany(constraint);
        } else if (type instanceof ValueType.OfWhole || type instanceof ValueType.OfDecimal) {
            readNumber(constraint);
        } else if (type instanceof ValueType.OfYesNo && constraint instanceof AssertTrue) {
            constants.add(true);
        } else if (type instanceof ValueType.OfYesNo && constraint instanceof AssertFalse) {
            constants.add(false);
        }
    }

    /** Jakarta counts UTF-16 code units and JSON Schema characters, of which one may be two units. */
    private void readText(Annotation constraint) {
        if (constraint instanceof Size size) {
            atLeast("minLength", size.min() / 2 + size.min() % 2);
            atMost("maxLength", size.max());
        } else if (constraint instanceof NotBlank || constraint instanceof NotEmpty) {
            atLeast("minLength", 1);
        } else if (constraint instanceof Pattern pattern && pattern.flags().length == 0) {
            PortablePattern.of(pattern.regexp()).ifPresent(patterns::add);
        }
    }

    private void readMany(Annotation constraint) {
        if (constraint instanceof Size size) {
            atLeast("minItems", size.min());
            atMost("maxItems", size.max());
        } else if (constraint instanceof NotEmpty) {
            atLeast("minItems", 1);
        }
    }

    private void readNumber(Annotation constraint) {
        if (constraint instanceof Min min) {
            least.merge("minimum", BigDecimal.valueOf(min.value()), BigDecimal::max);
        } else if (constraint instanceof Max max) {
            most.merge("maximum", BigDecimal.valueOf(max.value()), BigDecimal::min);
        } else if (constraint instanceof DecimalMin min) {
            least.merge(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value()), BigDecimal::max);
        } else if (constraint instanceof DecimalMax max) {
            most.merge(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value()), BigDecimal::min);
        } else if (constraint instanceof Positive) {
            least.merge("exclusiveMinimum", BigDecimal.ZERO, BigDecimal::max);
        } else if (constraint instanceof PositiveOrZero) {
            least.merge("minimum", BigDecimal.ZERO, BigDecimal::max);
        } else if (constraint instanceof Negative) {
            most.merge("exclusiveMaximum", BigDecimal.ZERO, BigDecimal::min);
        } else if (constraint instanceof NegativeOrZero) {
            most.merge("maximum", BigDecimal.ZERO, BigDecimal::min);
        }
    }

    private void atLeast(String keyword, int value) {
        if (value > 0) {
            least.merge(keyword, BigDecimal.valueOf(value), BigDecimal::max);
        }
    }

    private void atMost(String keyword, int value) {
        if (value < Integer.MAX_VALUE) {
            most.merge(keyword, BigDecimal.valueOf(value), BigDecimal::min);
        }
    }

    private void write(JsonGenerator json) {
        least.forEach((keyword, value) -> writeNumber(json, keyword, value));
        most.forEach((keyword, value) -> writeNumber(json, keyword, value));
        constants.stream().findFirst().ifPresent(constant -> json.writeBooleanProperty("const", constant));
        if (patterns.size() == 1) {
            json.writeStringProperty("pattern", patterns.get(0));
        } else if (patterns.size() > 1) {
            json.writeArrayPropertyStart("allOf");
            for (String pattern : patterns) {
                json.writeStartObject();
                json.writeStringProperty("pattern", pattern);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void writeNumber(JsonGenerator json, String keyword, BigDecimal value) {
        json.writeName(keyword);
        json.writeNumber(value.toPlainString());
    }
}
