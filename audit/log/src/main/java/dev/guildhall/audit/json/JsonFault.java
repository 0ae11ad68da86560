package dev.guildhall.audit.json;

/** Why a text is no JSON that can be read in one way only, for callers that tell it in words of their own. */
public enum JsonFault {
    /** Its bytes are not UTF-8. */
    NOT_UTF_8,
    /** An object names a member twice. */
    NAMED_TWICE,
    /** A string has half of a surrogate pair; in a member's name that may be {@link #MALFORMED}, too. */
    LONE_SURROGATE,
    /** It is too long, or a number has no JSON form or is not exact. */
    OUT_OF_RANGE,
    /** Anything else: it is not written as JSON is. */
    MALFORMED
}
