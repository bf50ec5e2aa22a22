package org.latchkey.access.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** What one page of ours hands to the next, so that nobody types it twice. */
final class Prefill {

    static final String ACCOUNT = "account";
    static final String USER = "user";

    private Prefill() {}

    static QueryParameters of(String accountNumber, String userName) {
        return QueryParameters.simple(Map.of(ACCOUNT, accountNumber, USER, userName));
    }
}
