package example.benchmarks;

import dev.guildhall.components.accordion.Accordion;
import dev.guildhall.components.backlink.BackLink;
import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.breadcrumbs.Breadcrumbs;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.cookiebanner.Action;
import dev.guildhall.components.cookiebanner.CookieBanner;
import dev.guildhall.components.cookiebanner.Message;
import dev.guildhall.components.dateinput.DateInput;
import dev.guildhall.components.details.Details;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.exitthispage.ExitThisPage;
import dev.guildhall.components.feedback.Feedback;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.fileupload.FileUpload;
import dev.guildhall.components.footer.Footer;
import dev.guildhall.components.footer.Section;
import dev.guildhall.components.genericheader.GenericHeader;
import dev.guildhall.components.header.Header;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.insettext.InsetText;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.languagenavigation.LanguageNavigation;
import dev.guildhall.components.notificationbanner.NotificationBanner;
import dev.guildhall.components.pagination.Pagination;
import dev.guildhall.components.panel.Panel;
import dev.guildhall.components.passwordinput.PasswordInput;
import dev.guildhall.components.phasebanner.PhaseBanner;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.components.select.Select;
import dev.guildhall.components.servicenavigation.ServiceNavigation;
import dev.guildhall.components.skiplink.SkipLink;
import dev.guildhall.components.summarylist.SummaryList;
import dev.guildhall.components.table.Table;
import dev.guildhall.components.tabs.Tabs;
import dev.guildhall.components.tag.Tag;
import dev.guildhall.components.tasklist.TaskList;
import dev.guildhall.components.textarea.Textarea;
import dev.guildhall.components.warningtext.WarningText;
import java.nio.file.Path;
import java.util.List;

/** One of each component with typed options, as a Java service builds them. */
final class Samples {

    private Samples() {}

    static List<Component> all() {
        GovukBrand brand = GovukBrand.from(Path.of(System.getProperty(GovukBrand.PROPERTY)));
        return List.of(
                Accordion.builder().id("help").section(Accordion.Section.of("Who can apply", "Anyone over 18.")).build(),
                BackLink.builder().href("/permit/name").build(),
                Breadcrumbs.builder().item("Home", "/").item("Permits", "/permits").build(),
                Button.builder().text("Save and continue").preventDoubleClick().build(),
                CharacterCount.builder().name("reason").label(Label.of("Why do you need a permit?")).maxlength(200).build(),
                Checkboxes.builder().name("contact").fieldset(Fieldset.builder().legend(Legend.of("How may we contact you?")).build()).item(Checkboxes.Item.of("email", "Email")).item(Checkboxes.Item.of("text", "Text message")).value("email").build(),
                CookieBanner.builder().message(Message.builder().headingText("Cookies on this service").text("We use some cookies.").build()).build(),
                DateInput.builder().id("born").namePrefix("born").fieldset(Fieldset.builder().legend(Legend.of("What is your date of birth?")).build()).hint(Hint.of("For example, 31 3 1980")).values("31", "3", "1980").build(),
                Details.builder().summaryText("What is an emissions band?").text("It is on the log book.").build(),
                ErrorMessage.of("Enter your full name"),
                ErrorSummary.builder().titleText("There is a problem").item(ErrorSummary.Item.of("Enter your full name", "#full-name")).build(),
                ExitThisPage.builder().build(),
                Feedback.builder().titleText("Help us improve this service").html(Html.of("<p class=\"govuk-body\">Tell us what you think.</p>")).build(),
                Fieldset.builder().legend(Legend.builder().text("What is your address?").pageHeading().build()).build(),
                FileUpload.builder().name("photo").label(Label.of("Upload a photo")).dropZone().build(),
                Footer.builder(brand).build(),
                GenericHeader.builder().logoText("Borough Council").url("https://www.borough.example").build(),
                Header.builder(brand).productName("Notify").build(),
                Hint.of("It is on your payslip, for example QQ 12 34 56 C"),
                Input.builder().name("full-name").label(Label.of("What is your full name?")).autocomplete("name").noSpellcheck().build(),
                InsetText.builder().text("It can take up to 8 weeks to register.").build(),
                Label.builder().text("What is your full name?").classes("govuk-label--l").pageHeading().build(),
                LanguageNavigation.builder().item(LanguageNavigation.Item.builder().text("English").lang("en").current().build()).item(LanguageNavigation.Item.builder().text("Cymraeg").lang("cy").href("?lang=cy").build()).build(),
                NotificationBanner.builder().success().text("Your permit was renewed.").build(),
                Pagination.builder().previous("/results?page=1").item(Pagination.Item.currentPage(2, "/results?page=2")).item(Pagination.Item.ellipsis()).next("/results?page=3").build(),
                Panel.builder().titleText("Application complete").html(Html.of("Your reference<br><strong>HDJ2-123F</strong>")).build(),
                PasswordInput.builder().name("password").label(Label.of("Create a password")).autocomplete("new-password").build(),
                PhaseBanner.builder().tag(Tag.of("Beta")).text("This is a new service.").build(),
                Radios.builder().name("electric").fieldset(Fieldset.builder().legend(Legend.of("Is it electric?")).build()).item(Radios.Item.of("yes", "Yes")).item(Radios.Item.of("no", "No")).value("yes").build(),
                Select.builder().name("band").label(Label.of("Which emissions band?")).item(Select.Item.of("a", "Band A")).item(Select.Item.of("b", "Band B")).value("b").build(),
                ServiceNavigation.builder().serviceName("Apply for a permit").serviceUrl("/permit").build(),
                SkipLink.builder().text("Skip to main content").href("#main-content").build(),
                SummaryList.builder().row(SummaryList.Row.builder().key(SummaryList.Cell.of("Full name")).value(SummaryList.Cell.of("Ada Lovelace")).action(SummaryList.Action.of("Change", "full name", "/permit/name?change")).build()).build(),
                Table.builder().caption("What a permit costs").head(Table.Cell.of("Month"), Table.Cell.numeric("Price")).row(Table.Cell.of("January"), Table.Cell.numeric("£85")).firstCellIsHeader().build(),
                Tabs.builder().item(Tabs.Item.of("past-day", "Past day", Html.text("3 cases"))).build(),
                Tag.builder().text("Sent").classes("govuk-tag--green").build(),
                TaskList.builder().item(TaskList.Item.of("Your details", "/permit/details", TaskList.Status.of("Completed"))).build(),
                Textarea.builder().name("reason").label(Label.of("Why do you need a permit?")).rows(8).build(),
                WarningText.builder().text("You can be fined if you park without a permit.").build());
    }
}
