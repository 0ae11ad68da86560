package example.benchmarks.journeys;

/** What a server answered; {@code location} is empty unless it redirects. */
record Reply(int status, String location, String body) {

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }
}
