package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import java.util.Optional;

/**
 * What stands beside the journey and prolongs the session of whoever reads it: their draft outlives it.
 *
 * @param aside what stands there
 * @param applications whose drafts
 */
record Outlived(Aside aside, Applications applications) implements Aside {

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        Optional<FormsResponse> answer = aside.answer(visit, path);
        if (answer.isPresent() && visit.isKnown()) {
            applications.outlive(visit.session());
        }
        return answer;
    }
}
