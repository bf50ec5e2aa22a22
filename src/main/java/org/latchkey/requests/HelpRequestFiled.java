package org.latchkey.requests;

import org.latchkey.kernel.Auditable;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.RequestNumber;

/** Somebody filed a request; nothing is matched yet. */
public record HelpRequestFiled(RequestId request, RequestNumber number, Contact contact, Language language)
        implements Auditable {

    @Override
    public String subject() {
        return "request " + number;
    }

    @Override
    public String after() {
        return RequestState.NEW.name();
    }
}
