package org.latchkey.bench.inside;

import java.util.List;
import org.latchkey.bench.inside.World.Login;

/**
 * Who tries to sign in, all with the same password.
 *
 * @param unknownAccount an account number that belongs to nobody
 */
public record Visitors(String password, List<Login> enabled, List<Login> disabled, String unknownAccount) {}
