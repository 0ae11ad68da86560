package dev.guildhall.forms.question;

import java.util.List;
import java.util.Map;

/**
 * Why what was typed is no answer, without what was typed.
 *
 * @param fields the fields to mark as wrong, never empty; the error summary links to the first
 * @param constraint what was broken: {@code Required}, a key such as {@code DateIncomplete}, or the simple name of a
 *     Jakarta constraint such as {@code Size}
 * @param attributes what the message may name: {@code max}, {@code missing} ...
 */
public record Fault(List<String> fields, String constraint, Map<String, String> attributes) {

    /** Nothing was answered where an answer is needed. */
    public static final String REQUIRED = "Required";

    /** What was sent is not among the options that were offered. */
    public static final String NOT_OFFERED = "NotOffered";

    /** Parts of the date are missing; attribute {@code missing} names them. */
    public static final String DATE_INCOMPLETE = "DateIncomplete";

    /** The year has other than four digits. */
    public static final String DATE_YEAR = "DateYear";

    /** There is no such day. */
    public static final String DATE_NOT_REAL = "DateNotReal";

    /** What was typed is no number. */
    public static final String NOT_A_NUMBER = "NotANumber";

    /** The number has decimals where a whole one is asked for. */
    public static final String NOT_WHOLE = "NotWhole";

    /** What was typed is no amount of money. */
    public static final String NOT_MONEY = "NotMoney";

    /** The amount has no pence, or not two digits of them. */
    public static final String PENCE_NEEDED = "PenceNeeded";

    /** The amount has pence where whole pounds are asked for. */
    public static final String PENCE_NOT_ALLOWED = "PenceNotAllowed";

    /** "None of these" was chosen together with others. */
    public static final String NONE_AND_OTHERS = "NoneAndOthers";

    /** What is to be typed twice was typed once. */
    public static final String CONFIRMATION_REQUIRED = "RequiredConfirmation";

    /** What was to be typed twice is not the same. */
    public static final String NOT_CONFIRMED = "NotConfirmed";

    /** The password is one that others try first. */
    public static final String EASILY_GUESSED = "EasilyGuessed";

    /** The file is larger than the question takes; attribute {@code max} says how large it may be. */
    public static final String FILE_TOO_LARGE = "FileTooLarge";

    /** The file is of no kind that the question takes, by its name or by what is in it; attribute {@code types} names them. */
    public static final String FILE_TYPE = "FileType";

    /** There is nothing in the file. */
    public static final String FILE_EMPTY = "FileEmpty";

    /** A virus was found in the file. */
    public static final String FILE_INFECTED = "FileInfected";

    /** The file could not be searched for viruses or kept. */
    public static final String FILE_NOT_UPLOADED = "FileNotUploaded";

    /** There are more files than the question takes; attribute {@code max} says how many it does. */
    public static final String TOO_MANY_FILES = "TooManyFiles";

    public Fault {
        fields = List.copyOf(fields);
        attributes = Map.copyOf(attributes);
    }

    /** The key of a Jakarta constraint: {@link #REQUIRED} for those that refuse a missing value, else its simple name. */
    public static String keyOf(String constraint) {
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> REQUIRED;
            default -> constraint;
        };
    }

    static Fault of(String field, String constraint) {
        return new Fault(List.of(field), constraint, Map.of());
    }
}
