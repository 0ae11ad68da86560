package dev.guildhall.core.reference;

/**
 * The check character of ISO/IEC 7064's pure systems, with modulus 23 and radix 5.
 *
 * <p>A string is right when the sum of its values, each weighted with the radix to the power of its place from the
 * right, is 1 modulo 23. Since 23 is prime and as large as the alphabet, every value has a character and every single
 * substitution changes the sum. Since 5 is a primitive root of 23, weights repeat only after 22 places, so in a
 * shorter string every swap of two different characters changes the sum too, neighbours or not. Since neither 1 + 5
 * nor 1 + 25 is a multiple of 23, neither does any twin error (aa typed as bb, or aca as bcb) pass.
 *
 * <p>The standard's own alphanumeric systems need all 36 letters and digits, and MOD 37-2 an asterisk besides. Its
 * hybrid system MOD 37,36 misses some transpositions.
 *
 * @see <a href="https://www.iso.org/standard/31531.html">ISO/IEC 7064:2003</a>
 */
final class CheckCharacter {

    /** No vowels and no Y, so that no words arise; of look-alikes (0 O Q, 1 I, 2 Z, 5 S, 6 G, 8 B, U V) at most one. */
    static final String ALPHABET = "23456789CDFHJKLMNPRTVWX";

    private static final int MODULUS = 23;
    private static final int RADIX = 5;

    private CheckCharacter() {}

    /** The character that makes a string of the alphabet right when it is put at its end. */
    static char of(String characters) {
        int sum = weighted(characters) * RADIX % MODULUS;
        return ALPHABET.charAt(Math.floorMod(1 - sum, MODULUS));
    }

    /** Whether the last character is the check character of those before it. */
    static boolean isRight(String characters) {
        return weighted(characters) == 1;
    }

    private static int weighted(String characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum = (sum * RADIX + ALPHABET.indexOf(characters.charAt(i))) % MODULUS;
        }
        return sum;
    }
}
