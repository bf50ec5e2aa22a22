package org.latchkey.upkeep.ui;

import java.util.ArrayList;
import java.util.List;
import org.latchkey.directory.Account;
import org.latchkey.upkeep.AccountDesk;

/** Which accounts the page lists: the first that were searched for, and as many more as were asked for. */
final class AccountsModel {

    static final int PAGE = 25;

    private final AccountDesk desk;
    private final List<Account> accounts = new ArrayList<>();
    private String search = "";
    private boolean hasMore;

    AccountsModel(AccountDesk desk) {
        this.desk = desk;
        showMore();
    }

    void search(String words) {
        search = words;
        accounts.clear();
        showMore();
    }

    void showMore() {
        var some =
                desk.page(search, accounts.isEmpty() ? null : accounts.getLast().number(), PAGE);
        accounts.addAll(some);
        hasMore = some.size() == PAGE;
    }

    List<Account> accounts() {
        return List.copyOf(accounts);
    }

    boolean hasMore() {
        return hasMore;
    }
}
