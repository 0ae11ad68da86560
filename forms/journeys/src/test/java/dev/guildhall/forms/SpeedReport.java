package dev.guildhall.forms;

import static dev.guildhall.forms.condition.Conditions.and;
import static dev.guildhall.forms.condition.Conditions.is;
import static dev.guildhall.forms.condition.Conditions.not;
import static dev.guildhall.forms.question.Questions.yesNo;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyBuilder;
import dev.guildhall.forms.path.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Prints how long a path and a request take on this machine; run by hand, judged by nobody.
 */
final class SpeedReport {

    private static final int ROUNDS = 20_000;
    private static final int WARM_UP = 5;

    /** A component for each page. */
    record Long200(
            Boolean p0,
            Boolean p1,
            Boolean p2,
            Boolean p3,
            Boolean p4,
            Boolean p5,
            Boolean p6,
            Boolean p7,
            Boolean p8,
            Boolean p9,
            Boolean p10,
            Boolean p11,
            Boolean p12,
            Boolean p13,
            Boolean p14,
            Boolean p15,
            Boolean p16,
            Boolean p17,
            Boolean p18,
            Boolean p19,
            Boolean p20,
            Boolean p21,
            Boolean p22,
            Boolean p23,
            Boolean p24,
            Boolean p25,
            Boolean p26,
            Boolean p27,
            Boolean p28,
            Boolean p29,
            Boolean p30,
            Boolean p31,
            Boolean p32,
            Boolean p33,
            Boolean p34,
            Boolean p35,
            Boolean p36,
            Boolean p37,
            Boolean p38,
            Boolean p39,
            Boolean p40,
            Boolean p41,
            Boolean p42,
            Boolean p43,
            Boolean p44,
            Boolean p45,
            Boolean p46,
            Boolean p47,
            Boolean p48,
            Boolean p49,
            Boolean p50,
            Boolean p51,
            Boolean p52,
            Boolean p53,
            Boolean p54,
            Boolean p55,
            Boolean p56,
            Boolean p57,
            Boolean p58,
            Boolean p59,
            Boolean p60,
            Boolean p61,
            Boolean p62,
            Boolean p63,
            Boolean p64,
            Boolean p65,
            Boolean p66,
            Boolean p67,
            Boolean p68,
            Boolean p69,
            Boolean p70,
            Boolean p71,
            Boolean p72,
            Boolean p73,
            Boolean p74,
            Boolean p75,
            Boolean p76,
            Boolean p77,
            Boolean p78,
            Boolean p79,
            Boolean p80,
            Boolean p81,
            Boolean p82,
            Boolean p83,
            Boolean p84,
            Boolean p85,
            Boolean p86,
            Boolean p87,
            Boolean p88,
            Boolean p89,
            Boolean p90,
            Boolean p91,
            Boolean p92,
            Boolean p93,
            Boolean p94,
            Boolean p95,
            Boolean p96,
            Boolean p97,
            Boolean p98,
            Boolean p99,
            Boolean p100,
            Boolean p101,
            Boolean p102,
            Boolean p103,
            Boolean p104,
            Boolean p105,
            Boolean p106,
            Boolean p107,
            Boolean p108,
            Boolean p109,
            Boolean p110,
            Boolean p111,
            Boolean p112,
            Boolean p113,
            Boolean p114,
            Boolean p115,
            Boolean p116,
            Boolean p117,
            Boolean p118,
            Boolean p119,
            Boolean p120,
            Boolean p121,
            Boolean p122,
            Boolean p123,
            Boolean p124,
            Boolean p125,
            Boolean p126,
            Boolean p127,
            Boolean p128,
            Boolean p129,
            Boolean p130,
            Boolean p131,
            Boolean p132,
            Boolean p133,
            Boolean p134,
            Boolean p135,
            Boolean p136,
            Boolean p137,
            Boolean p138,
            Boolean p139,
            Boolean p140,
            Boolean p141,
            Boolean p142,
            Boolean p143,
            Boolean p144,
            Boolean p145,
            Boolean p146,
            Boolean p147,
            Boolean p148,
            Boolean p149,
            Boolean p150,
            Boolean p151,
            Boolean p152,
            Boolean p153,
            Boolean p154,
            Boolean p155,
            Boolean p156,
            Boolean p157,
            Boolean p158,
            Boolean p159,
            Boolean p160,
            Boolean p161,
            Boolean p162,
            Boolean p163,
            Boolean p164,
            Boolean p165,
            Boolean p166,
            Boolean p167,
            Boolean p168,
            Boolean p169,
            Boolean p170,
            Boolean p171,
            Boolean p172,
            Boolean p173,
            Boolean p174,
            Boolean p175,
            Boolean p176,
            Boolean p177,
            Boolean p178,
            Boolean p179,
            Boolean p180,
            Boolean p181,
            Boolean p182,
            Boolean p183,
            Boolean p184,
            Boolean p185,
            Boolean p186,
            Boolean p187,
            Boolean p188,
            Boolean p189,
            Boolean p190,
            Boolean p191,
            Boolean p192,
            Boolean p193,
            Boolean p194,
            Boolean p195,
            Boolean p196,
            Boolean p197,
            Boolean p198,
            Boolean p199) {}

    private SpeedReport() {}

    private static Journey<Long200> longJourney() {
        JourneyBuilder<Long200> builder = Journey.of("long", Long200.class);
        for (int page = 0; page < 200; page++) {
            builder.page("page-" + page, yesNo("p" + page, Text.of("Question " + page + "?")));
            if (page >= 100) {
                builder.when(and(is("p" + (page - 50), true), not(is("p" + page, true))))
                        .goTo("sorry");
            }
        }
        return builder.exit("sorry", Text.of("Sorry")).checkAnswers().build();
    }

    /** Prints a line for each measurement. */
    public static void main(String[] arguments) {
        Journey<?> journey = longJourney();
        Map<String, Answer> given = new HashMap<>();
        journey.questions().keySet().forEach(property -> given.put(property, new Answer.OfYesNo(true)));
        measure(
                "path of 200 pages with 100 conditions",
                () -> Path.of(journey, property -> java.util.Optional.ofNullable(given.get(property)))
                        .pages()
                        .size());

        JourneyHandler handler = JourneyHandler.of(Permit.journey()).build();
        Person person = new Person(handler).reachesCheckAnswers();
        measure(
                "GET of a question page",
                () -> person.send(FormsRequest.to("GET", "/permit/name")).length());
        measure(
                "GET of check answers",
                () -> person.send(FormsRequest.to("GET", "/permit/check-answers"))
                        .length());
        String csrf = person.visits("/permit/name?change").csrf();
        int[] turn = new int[1];
        measure("POST of a changed answer", () -> {
            FormsResponse response = person.send(FormsRequest.to("POST", "/permit/name?change")
                    .header("Content-Type", FormData.CONTENT_TYPE)
                    .body("csrf=" + csrf + "&name=" + (turn[0]++ % 2 == 0 ? "Ada" : "Grace")));
            if (response.status() != 303) {
                throw new IllegalStateException("The answer was refused: " + response.status());
            }
            return response.status();
        });
    }

    private static void measure(String what, Supplier<Integer> work) {
        for (int round = 0; round < WARM_UP; round++) {
            nanosEach(work);
        }
        System.out.printf("%-40s %8.1f µs%n", what, nanosEach(work) / 1_000.0);
    }

    private static double nanosEach(Supplier<Integer> work) {
        long sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            sum += work.get();
        }
        long took = System.nanoTime() - start;
        if (sum == 0) {
            throw new IllegalStateException("Nothing was measured");
        }
        return (double) took / ROUNDS;
    }
}
