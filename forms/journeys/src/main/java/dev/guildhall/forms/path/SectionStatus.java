package dev.guildhall.forms.path;

/**
 * How far a section of the task list is.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/complete-multiple-tasks/">Design System: complete multiple
 *     tasks</a>
 */
public enum SectionStatus {
    /** Everything has been answered, and confirmed with the answers from outside that it depends on as they are now. */
    COMPLETED,
    /** Something has been answered. */
    INCOMPLETE,
    /** Nothing has been answered. */
    NOT_STARTED,
    /** A section that it requires is not completed. */
    CANNOT_START
}
