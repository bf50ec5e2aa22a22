package org.latchkey.access;

/** Its presence lets staff leave their second factor out; there is such a bean in the demo alone (P37). */
public interface SecondFactorSkip {}
