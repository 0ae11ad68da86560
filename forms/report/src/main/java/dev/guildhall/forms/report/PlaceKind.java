package dev.guildhall.forms.report;

import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.journey.TaskListPage;

/** What stands at a place of the map. */
enum PlaceKind {
    START("start", "Start page"),
    QUESTION("question", "Question page"),
    INTERRUPTION("interruption", "Interruption page"),
    LIST("list", "List page"),
    ITEM_END("end", "End of the pages about an item"),
    TASK_LIST("tasks", "Task list page"),
    SECTION_CHECK("check", "Section check page"),
    EXIT("exit", "Exit page"),
    CHECK_ANSWERS("check", "Check answers page"),
    DECLARATION("declaration", "Declaration page"),
    CONFIRMATION("confirmation", "Confirmation page"),
    OTHER("other", "Page"),
    CONTINUED("continued", "Goes on at"),
    MISSING("missing", "Missing page");

    private final String style;
    private final String words;

    PlaceKind(String style, String words) {
        this.style = style;
        this.words = words;
    }

    static PlaceKind of(Page page) {
        if (page instanceof Page.QuestionPage) {
            return QUESTION;
        } else if (page instanceof Page.InterruptionPage) {
            return INTERRUPTION;
        } else if (page instanceof ListPage) {
            return LIST;
        } else if (page instanceof TaskListPage) {
            return TASK_LIST;
        } else if (page instanceof SectionCheckPage) {
            return SECTION_CHECK;
        } else if (page instanceof Page.ExitPage) {
            return EXIT;
        } else if (page instanceof Page.CheckAnswersPage) {
            return CHECK_ANSWERS;
        }
        return page instanceof Page.DeclarationPage ? DECLARATION : OTHER;
    }

    /** Its class in the style sheet. */
    String style() {
        return style;
    }

    String words() {
        return words;
    }
}
