/**
 * Questions about equality in a ready set, one a page: age, disability, ethnic group, marriage, religion, sex, gender
 * identity and sexual orientation. Every one can be left with "Prefer not to say". How questions work lives in the
 * package above.
 */
@NullMarked
package dev.guildhall.forms.question.equality;

import org.jspecify.annotations.NullMarked;
