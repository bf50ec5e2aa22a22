package org.latchkey.casework.rest;

import org.latchkey.api.Calls;
import org.latchkey.casework.CaseDesk;
import org.latchkey.casework.CaseFiles;
import org.latchkey.casework.Correspondence;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The file of a request for staff, and what they write into it (P60). */
@Calls
class CaseController {

    record Written(Message text) {}

    private final CaseFiles files;
    private final CaseDesk desk;
    private final Correspondence correspondence;

    CaseController(CaseFiles files, CaseDesk desk, Correspondence correspondence) {
        this.files = files;
        this.desk = desk;
        this.correspondence = correspondence;
    }

    @GetMapping("/help-requests/{number}")
    FileOfACase read(@PathVariable RequestNumber number) {
        return FileOfACase.of(files.open(number));
    }

    @PostMapping("/help-requests/{number}/replies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reply(@PathVariable RequestNumber number, @RequestBody Written written) {
        correspondence.reply(files.itemOf(number), written.text());
    }

    @PostMapping("/help-requests/{number}/notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(@PathVariable RequestNumber number, @RequestBody Written written) {
        desk.note(files.itemOf(number), written.text());
    }
}
