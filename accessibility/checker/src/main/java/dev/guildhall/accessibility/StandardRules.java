package dev.guildhall.accessibility;

import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.aria.AriaRules;
import dev.guildhall.accessibility.rule.bypass.BypassRules;
import dev.guildhall.accessibility.rule.document.DocumentRules;
import dev.guildhall.accessibility.rule.form.FormRules;
import dev.guildhall.accessibility.rule.govuk.GovukRules;
import dev.guildhall.accessibility.rule.heading.HeadingRules;
import dev.guildhall.accessibility.rule.image.ImageRules;
import dev.guildhall.accessibility.rule.keyboard.KeyboardRules;
import dev.guildhall.accessibility.rule.language.LanguageRules;
import dev.guildhall.accessibility.rule.link.LinkRules;
import dev.guildhall.accessibility.rule.markup.MarkupRules;
import dev.guildhall.accessibility.rule.media.MediaRules;
import dev.guildhall.accessibility.rule.naming.NamingRules;
import dev.guildhall.accessibility.rule.sight.SightRules;
import dev.guildhall.accessibility.rule.table.TableRules;
import dev.guildhall.accessibility.rule.text.TextRules;
import dev.guildhall.accessibility.rule.wording.WordingRules;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that comes with the checker, in the order of reports. */
final class StandardRules {
    static final List<Rule> ALL = Stream.of(
                    DocumentRules.all(),
                    LanguageRules.all(),
                    NamingRules.all(),
                    FormRules.all(),
                    AriaRules.all(),
                    HeadingRules.all(),
                    WordingRules.all(),
                    LinkRules.all(),
                    ImageRules.all(),
                    MediaRules.all(),
                    TableRules.all(),
                    KeyboardRules.all(),
                    SightRules.all(),
                    TextRules.all(),
                    BypassRules.all(),
                    MarkupRules.all(),
                    GovukRules.all())
            .flatMap(List::stream)
            .toList();

    private StandardRules() {}
}
