package org.latchkey.kernel;

/** Tells who acts at this moment; the sign-in answers it. */
public interface CurrentActor {

    /** The actor of the present thread; {@link Actor#LATCHKEY} where nobody asked. */
    Actor actor();
}
