package org.latchkey.bench.inside;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people who play the life cycles; whoever signs in has the same password. */
public record World(String password, List<Login> agents, List<Login> managers, List<Person> people) {

    /** Somebody who signs in. */
    public record Login(String account, String user) {}

    /**
     * Somebody who is locked out.
     *
     * @param address their address on file
     * @param admin the local admin who decides, where one does
     */
    public record Person(
            Kind kind,
            Login login,
            String address,
            @Nullable Login admin) {}
}
