package org.latchkey.access.ui;

import java.io.Serializable;
import org.latchkey.access.SignedIn;

/** Where the second step of signing in leads. */
interface SecondStepNext extends Serializable {

    void enter(SignedIn person);

    /** The password has to be typed again. */
    void startOver();
}
