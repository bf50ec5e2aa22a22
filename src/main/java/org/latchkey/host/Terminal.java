package org.latchkey.host;

/** The terminal of whoever asked, as long as they wait. */
public interface Terminal {

    /** Shows a line at once; characters that would control the terminal are left out. */
    void say(String line);
}
