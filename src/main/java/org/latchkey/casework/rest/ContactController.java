package org.latchkey.casework.rest;

import org.latchkey.api.Calls;
import org.latchkey.casework.ContactAttempt;
import org.latchkey.casework.ContactDesk;
import org.latchkey.casework.WorkItemId;
import org.latchkey.kernel.Contact;
import org.latchkey.kernel.Message;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The contact log of whoever decides on an item, and the ways on file to reach the person (P5, P61). */
@Calls
class ContactController {

    record Tried(Contact contact, ContactAttempt.Outcome outcome, Message note) {}

    private final ContactDesk desk;

    ContactController(ContactDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/work-items/{id}/contacts")
    Contacts contacts(@PathVariable long id) {
        return Contacts.of(desk.sheet(new WorkItemId(id)));
    }

    @PostMapping("/work-items/{id}/contact")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void contact(@PathVariable long id, @RequestBody Tried tried) {
        desk.contact(new WorkItemId(id), new ContactAttempt(tried.contact(), tried.outcome(), tried.note()));
    }
}
