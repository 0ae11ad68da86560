package dev.guildhall.forms.question.equality;

import dev.guildhall.core.text.Text;

/** One of the answers to a question about equality; the constants of each enum here. */
public sealed interface Category
        permits Disability,
                DisabilityImpact,
                EthnicBackground,
                EthnicGroup,
                GenderIdentity,
                MaritalStatus,
                Religion,
                Sex,
                SexualOrientation {

    /** The words that the person chooses. */
    Text label();

    /** The constant's name. */
    String name();
}
