package org.latchkey.bench;

import java.util.Set;

/** The numbers of the requests whose filing, and whose approval, was answered. */
record Acknowledged(Set<String> filed, Set<String> approved) {}
