package dev.guildhall.forms.journey;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A journey was refused because its definition cannot work; names every problem with its page, its cause and the mend. */
public final class JourneyDefinitionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<JourneyProblem> problems;

    JourneyDefinitionException(String journey, List<JourneyProblem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "The journey " + journey + " has " + count(problems) + ":", "")));
        this.problems = List.copyOf(problems);
    }

    private static String count(List<JourneyProblem> problems) {
        long errors = problems.stream().filter(JourneyProblem::isError).count();
        long warnings = problems.size() - errors;
        return errors + " problem(s)" + (warnings == 0 ? "" : " and " + warnings + " warning(s)");
    }

    /**
     * Every problem, errors before warnings; among each those of pages and questions first, then those of routes,
     * conditions and wordings.
     */
    public List<JourneyProblem> problems() {
        return problems;
    }
}
