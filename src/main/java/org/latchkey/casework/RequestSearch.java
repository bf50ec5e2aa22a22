package org.latchkey.casework;

import java.util.List;
import org.latchkey.requests.HelpRequest;
import org.latchkey.requests.HelpRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds requests for staff by what a caller can tell: a number, a name, an account (P60). */
@Service
@Transactional(readOnly = true)
public class RequestSearch {

    private static final int MOST_SHOWN = 12;

    private final Desk desk;
    private final RequestWords words;
    private final HelpRequests requests;

    RequestSearch(Desk desk, RequestWords words, HelpRequests requests) {
        this.desk = desk;
        this.words = words;
        this.requests = requests;
    }

    /**
     * The newest requests of which a number or name begins with what was typed, ended ones too; none for a single
     * letter.
     *
     * @throws NoSuchCase for anybody but staff
     */
    public List<HelpRequest> find(String typed) {
        desk.staff();
        var found = words.find(typed, MOST_SHOWN);
        return found.isEmpty() ? List.of() : requests.all(found);
    }
}
