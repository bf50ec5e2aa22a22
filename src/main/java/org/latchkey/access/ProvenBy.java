package org.latchkey.access;

/** How somebody who signed in proved who they are; staff never by a password alone (P37). */
public enum ProvenBy {
    PASSWORD,
    CODE,
    PASSKEY,
    RECOVERY_CODE,
    /** Left out, which the demo alone allows. */
    SKIPPED;

    boolean isSecondFactor() {
        return this != PASSWORD;
    }

    /** What the audit says. */
    String inWords() {
        return switch (this) {
            case PASSWORD -> "by password";
            case CODE -> "by password and code";
            case PASSKEY -> "by password and passkey";
            case RECOVERY_CODE -> "by password and recovery code";
            case SKIPPED -> "by password, the second factor skipped in the demo";
        };
    }
}
