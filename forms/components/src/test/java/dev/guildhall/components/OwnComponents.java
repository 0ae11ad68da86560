package dev.guildhall.components;

import dev.guildhall.components.addtoalist.AddAnother;
import dev.guildhall.components.addtoalist.AddToAList;
import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.languageselect.LanguageSelect;
import dev.guildhall.components.timeoutdialog.TimeoutDialog;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.time.Duration;
import java.util.List;

/** The components that the Design System lacks, with one text in every option that takes text. */
final class OwnComponents {

    private static final ServiceDetails SERVICE = ServiceDetails.named(Text.of("Apply"))
            .languages(Language.ENGLISH, Language.WELSH)
            .build();

    private OwnComponents() {}

    static List<Component> saying(String text) {
        return List.of(
                addAnother(text),
                addToAList(text).build(),
                addToAList(text).maximum(1).build(),
                addToAList(text).items(List.of()).build(),
                addToAListInItsOwnWords(text),
                languageSelect(text),
                timeoutDialog(text));
    }

    private static AddAnother addAnother(String text) {
        return AddAnother.builder()
                .name("people")
                .itemType("person")
                .groups(
                        List.of(text),
                        text,
                        (group, value) -> Input.builder()
                                .name(group.name(text))
                                .id(group.id(text))
                                .label(Label.of(text))
                                .value(value)
                                .build())
                .addName(text)
                .removeName(text)
                .countName(text)
                .groupTitle(text + " %{number}")
                .addText(text)
                .removeText(text)
                .removedText(text)
                .maximumText(text)
                .classes(text)
                .attributes(Attributes.of("data-x", text))
                .build();
    }

    private static AddToAList.Builder addToAList(String text) {
        return AddToAList.builder()
                .name("more")
                .itemType(text, text)
                .item(new AddToAList.Item(text, text, text, text))
                .item(new AddToAList.Item(text, "", "", ""));
    }

    private static AddToAList addToAListInItsOwnWords(String text) {
        return addToAList(text)
                .name(text)
                .heading(PluralText.of(text))
                .question(text)
                .changeText(text)
                .removeText(text)
                .yesText(text)
                .noText(text)
                .hint(Hint.of(text))
                .errorMessage(ErrorMessage.of(text))
                .classes(text)
                .attributes(Attributes.of("data-x", text))
                .build();
    }

    private static LanguageSelect languageSelect(String text) {
        return LanguageSelect.builder(SERVICE)
                .href(language -> text)
                .description(Language.WELSH, text)
                .label(text)
                .classes(text)
                .attributes(Attributes.of("data-x", text))
                .build();
    }

    private static TimeoutDialog timeoutDialog(String text) {
        return TimeoutDialog.builder()
                .timeout(Duration.ofMinutes(15))
                .keepAliveUrl(text)
                .signOutUrl(text)
                .timeoutUrl(text)
                .title(text)
                .message(text + " %{time}")
                .stayText(text)
                .signOutText(text)
                .failureText(text)
                .noticeText(text + " %{time}")
                .minutes(PluralText.of(text))
                .seconds(PluralText.of(text))
                .classes(text)
                .attributes(Attributes.of("data-x", text))
                .build();
    }
}
