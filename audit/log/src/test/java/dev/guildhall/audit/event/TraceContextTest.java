package dev.guildhall.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

class TraceContextTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";
    private static final TraceContext CONTEXT = new TraceContext(TRACE, SPAN);

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @Test
    void a_traceparent_is_read_also_of_a_later_version() {
        assertThat(TraceContext.parse("00-" + TRACE + "-" + SPAN + "-01")).contains(CONTEXT);
        assertThat(TraceContext.parse("cc-" + TRACE + "-" + SPAN + "-01-what-the-future-will-be"))
                .contains(CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + "-" + SPAN,
                "ff-" + TRACE + "-" + SPAN + "-01",
                "00-" + TRACE + "-" + SPAN + "-01-more",
                "00-00000000000000000000000000000000-" + SPAN + "-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-" + SPAN + "-01"
            })
    void anything_else_is_no_traceparent(String traceparent) {
        assertThat(TraceContext.parse(traceparent)).isEmpty();
    }

    @Test
    void the_threads_context_is_read_under_each_of_its_names() {
        assertThat(TraceContext.current()).isEmpty();
        MDC.put("trace_id", TRACE);
        MDC.put("span_id", SPAN);
        assertThat(TraceContext.current()).contains(CONTEXT);
        MDC.clear();
        MDC.put("traceId", TRACE);
        MDC.put("spanId", SPAN);
        assertThat(TraceContext.current()).contains(CONTEXT);
        MDC.clear();
        MDC.put("traceparent", "00-" + TRACE + "-" + SPAN + "-00");
        assertThat(TraceContext.current()).contains(CONTEXT);
    }

    @Test
    void a_context_of_another_form_is_none() {
        MDC.put("traceId", "4711");
        MDC.put("spanId", SPAN);

        assertThat(TraceContext.current()).isEmpty();
    }
}
