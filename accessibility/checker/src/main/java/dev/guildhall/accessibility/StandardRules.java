package dev.guildhall.accessibility;

import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.aria.AttributeExists;
import dev.guildhall.accessibility.rule.aria.AttributePermitted;
import dev.guildhall.accessibility.rule.aria.AttributeValue;
import dev.guildhall.accessibility.rule.aria.ControlledExists;
import dev.guildhall.accessibility.rule.aria.DecorationExposed;
import dev.guildhall.accessibility.rule.aria.HiddenFocusable;
import dev.guildhall.accessibility.rule.aria.PresentationalChildrenFocus;
import dev.guildhall.accessibility.rule.aria.ReferencedIdUnique;
import dev.guildhall.accessibility.rule.aria.RequiredContext;
import dev.guildhall.accessibility.rule.aria.RequiredOwned;
import dev.guildhall.accessibility.rule.aria.RequiredStates;
import dev.guildhall.accessibility.rule.aria.RoleExists;
import dev.guildhall.accessibility.rule.document.ElementLanguageValid;
import dev.guildhall.accessibility.rule.document.PageLanguagePresent;
import dev.guildhall.accessibility.rule.document.PageLanguageValid;
import dev.guildhall.accessibility.rule.document.PageTitle;
import dev.guildhall.accessibility.rule.form.AutocompleteValid;
import dev.guildhall.accessibility.rule.govuk.ErrorSummaryFirst;
import dev.guildhall.accessibility.rule.govuk.ErrorSummaryLinks;
import dev.guildhall.accessibility.rule.govuk.ErrorTitle;
import dev.guildhall.accessibility.rule.govuk.OneHeadingOne;
import dev.guildhall.accessibility.rule.heading.HeadingLevels;
import dev.guildhall.accessibility.rule.heading.HeadingName;
import dev.guildhall.accessibility.rule.naming.ButtonName;
import dev.guildhall.accessibility.rule.naming.FormFieldName;
import dev.guildhall.accessibility.rule.naming.FrameName;
import dev.guildhall.accessibility.rule.naming.ImageButtonName;
import dev.guildhall.accessibility.rule.naming.ImageName;
import dev.guildhall.accessibility.rule.naming.LinkName;
import dev.guildhall.accessibility.rule.naming.MenuItemName;
import dev.guildhall.accessibility.rule.naming.ObjectName;
import dev.guildhall.accessibility.rule.naming.SummaryName;
import dev.guildhall.accessibility.rule.naming.SvgImageName;
import java.util.List;

/** Every rule that comes with the checker, in the order of reports. */
final class StandardRules {
    static final List<Rule> ALL = List.of(
            new PageTitle(),
            new PageLanguagePresent(),
            new PageLanguageValid(),
            new ElementLanguageValid(),
            new FormFieldName(),
            new ButtonName(),
            new ImageButtonName(),
            new LinkName(),
            new ImageName(),
            new ObjectName(),
            new SvgImageName(),
            new FrameName(),
            new MenuItemName(),
            new SummaryName(),
            new AutocompleteValid(),
            new HiddenFocusable(),
            new PresentationalChildrenFocus(),
            new RequiredContext(),
            new RequiredOwned(),
            new HeadingName(),
            new HeadingLevels(),
            new ReferencedIdUnique(),
            new RoleExists(),
            new AttributeExists(),
            new AttributePermitted(),
            new AttributeValue(),
            new RequiredStates(),
            new ControlledExists(),
            new DecorationExposed(),
            new ErrorTitle(),
            new ErrorSummaryFirst(),
            new ErrorSummaryLinks(),
            new OneHeadingOne());

    private StandardRules() {}
}
