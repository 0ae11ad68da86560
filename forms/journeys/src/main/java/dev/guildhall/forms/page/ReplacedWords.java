package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.page.ReplacedView.Event;

/** The wordings about answers that are not what a person knows. */
final class ReplacedWords {

    static final Text CHECK_IT = Text.of("Check it", "Gwiriwch ef");
    static final Text CHECK_ANSWERS = Text.of("Check your answers", "Gwiriwch eich atebion");

    private ReplacedWords() {}

    /** About the answers to one page, whose title and time are in the language that is asked for. */
    static Text ofPage(Event event, String title, String when) {
        return switch (event) {
            case REPLACED ->
                Text.of(
                        "Your answer to “" + title + "” was changed in another window or by someone else " + when + ".",
                        "Cafodd eich ateb i “" + title + "” ei newid mewn ffenestr arall neu gan rywun arall " + when
                                + ".");
            case CHANGED ->
                Text.of(
                        "Your answer to “" + title + "” has changed since you opened this page.",
                        "Mae eich ateb i “" + title + "” wedi newid ers i chi agor y dudalen hon.");
            case NOT_SAVED ->
                Text.of(
                        "What you entered for “" + title
                                + "” was not saved, because other answers have changed since you opened that page.",
                        "Ni chafodd yr hyn a roesoch ar gyfer “" + title
                                + "” ei gadw, oherwydd bod atebion eraill wedi newid ers i chi agor y dudalen honno.");
        };
    }

    /** About answers to several pages, or to one that is not known. */
    static Text ofSeveral(Event event, String when) {
        return switch (event) {
            case REPLACED ->
                Text.of(
                        "Some of your answers were changed in another window or by someone else " + when + ".",
                        "Cafodd rhai o’ch atebion eu newid mewn ffenestr arall neu gan rywun arall " + when + ".");
            case CHANGED ->
                Text.of(
                        "Your answers have changed since you opened this page.",
                        "Mae eich atebion wedi newid ers i chi agor y dudalen hon.");
            case NOT_SAVED ->
                Text.of(
                        "What you entered was not saved, because other answers have changed since you opened that page.",
                        "Ni chafodd yr hyn a roesoch ei gadw, oherwydd bod atebion eraill wedi newid ers i chi agor y"
                                + " dudalen honno.");
        };
    }
}
