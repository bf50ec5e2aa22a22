package org.latchkey.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** Tells passwords that are common, or made of common parts, by how many guesses a thief would need. */
final class Guessing {

    private static final double FEWEST_GUESSES = 1e8;

    /** What follows makes no password easier, and long ones dear to judge. */
    private static final int JUDGED = 64;

    private static final Zxcvbn JUDGE = new Zxcvbn();

    private Guessing() {}

    static boolean isEasy(String password, List<String> ownWords) {
        var judged = password.substring(0, Math.min(password.length(), JUDGED));
        return JUDGE.measure(judged, ownWords).getGuesses() < FEWEST_GUESSES;
    }
}
