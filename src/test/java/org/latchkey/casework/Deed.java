package org.latchkey.casework;

enum Deed {
    FILED,
    APPROVED
}
