package dev.guildhall.forms.question;

import dev.guildhall.core.constraint.BankAccountNumberValidator;
import dev.guildhall.core.constraint.RollNumberValidator;
import dev.guildhall.core.constraint.SortCodeValidator;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that is answered with the details of a British bank account; its property is a record of the
 * {@code String}s {@code accountName}, {@code sortCode} and {@code accountNumber}, and of {@code rollNumber} where it is
 * asked for.
 *
 * <pre>{@code
 * record Account(@Size(max = 70) String accountName, @SortCode String sortCode, @BankAccountNumber String accountNumber) {}
 * }</pre>
 *
 * <p>Codes may be typed with spaces and hyphens and are kept without them; an account number of six or seven digits is
 * filled up with zeros.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/bank-details/">Design System: bank details</a>
 */
public final class BankDetailsQuestion extends PartedQuestion<BankDetailsQuestion> implements Question {

    private static final Part NAME = Part.needed(
                    "accountName",
                    Text.of("Name on the account", "Yr enw ar y cyfrif"),
                    Text.of("the name on the account", "yr enw ar y cyfrif"))
            .autocomplete("name")
            .keyboard(Keyboard.NAME_OR_CODE);
    private static final Part SORT_CODE = Part.needed(
                    "sortCode", Text.of("Sort code", "Cod didoli"), Text.of("a sort code", "y cod didoli"))
            .autocomplete("off")
            .width(Width.FIVE)
            .keyboard(Keyboard.DIGITS)
            .keptAs(typed -> SortCodeValidator.normalise(typed).orElse(typed));
    private static final Part ACCOUNT_NUMBER = Part.needed(
                    "accountNumber",
                    Text.of("Account number", "Rhif y cyfrif"),
                    Text.of("an account number", "rhif y cyfrif"))
            .autocomplete("off")
            .width(Width.TEN)
            .keyboard(Keyboard.DIGITS)
            .keptAs(typed -> BankAccountNumberValidator.normalise(typed).orElse(typed));
    private static final Part ROLL_NUMBER = Part.optional(
                    "rollNumber",
                    Text.of(
                            "Building society roll number (if you have one)",
                            "Rhif rhôl y gymdeithas adeiladu (os oes gennych un)"),
                    Text.of("building society roll number", "rhif rhôl y gymdeithas adeiladu"))
            .autocomplete("off")
            .width(Width.TEN)
            .keyboard(Keyboard.NAME_OR_CODE)
            .keptAs(typed -> RollNumberValidator.normalise(typed).orElse(typed));

    private BankDetailsQuestion(Asking asking, List<Part> parts) {
        super(asking, parts);
    }

    static BankDetailsQuestion of(String property, Text wording) {
        return new BankDetailsQuestion(Asking.of(property, wording), List.of(NAME, SORT_CODE, ACCOUNT_NUMBER));
    }

    /** Asks for the roll number of a building society, too, which may be left blank. */
    public BankDetailsQuestion withRollNumber() {
        if (parts.contains(ROLL_NUMBER)) {
            return this;
        }
        List<Part> more = new ArrayList<>(parts);
        more.add(ROLL_NUMBER);
        return new BankDetailsQuestion(asking, more);
    }

    @Override
    BankDetailsQuestion with(Asking asking) {
        return new BankDetailsQuestion(asking, parts);
    }

    /** A number behind its name, for four lines of digits tell nobody which is which. */
    @Override
    String shown(Part part, String value, Language language) {
        return part.equals(NAME) ? value : part.name(language) + ": " + value;
    }

    @Override
    Question asQuestion() {
        return this;
    }
}
