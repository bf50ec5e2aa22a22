package org.latchkey.casework;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.latchkey.directory.User;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Role;
import org.latchkey.requests.RequestState;
import org.latchkey.requests.Wish;
import org.latchkey.testing.Wire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The same table for requests that are filed, and looked at, by calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RouteOverRestTest extends RouteTest {

    @Autowired
    private WebApplicationContext calls;

    private @Nullable String agent;

    @Override
    RequestState routed(User user, Wish wish) {
        var wire = new Wire(calls);
        var filed = wire.post(null, "/help-requests", Wire.filing(user, wish));
        town.runJobs();
        var number = new RequestNumber(filed.text("number"));
        return RequestState.valueOf(
                wire.get(agent(wire), "/help-requests/" + number).text("state"));
    }

    private String agent(Wire wire) {
        if (agent == null) {
            var person = town.staff(Role.SUPPORT);
            town.choosePassword(person);
            agent = wire.signIn(person);
        }
        return agent;
    }
}
