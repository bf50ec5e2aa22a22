package org.latchkey.mail;

import org.latchkey.access.Objection;
import org.latchkey.access.ObjectionLinks;
import org.latchkey.access.OneTimeLinks;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.Secret;
import org.latchkey.kernel.UserId;
import org.latchkey.requests.HelpDesk;
import org.latchkey.requests.QuestionDesk;
import org.latchkey.requests.RequestId;
import org.latchkey.settings.DeskSettings;
import org.latchkey.upkeep.AddressLinks;
import org.springframework.stereotype.Component;

/** Makes each secret when its letter is about to leave; only hashes stay behind (I10). */
@Component
class MadeEnclosures implements Enclosures {

    private final DeskSettings desk;
    private final HelpDesk helpDesk;
    private final QuestionDesk questions;
    private final OneTimeLinks passwords;
    private final ObjectionLinks objections;
    private final AddressLinks addresses;
    private final EvidenceDesk evidence;

    MadeEnclosures(
            DeskSettings desk,
            HelpDesk helpDesk,
            QuestionDesk questions,
            OneTimeLinks passwords,
            ObjectionLinks objections,
            AddressLinks addresses,
            EvidenceDesk evidence) {
        this.desk = desk;
        this.helpDesk = helpDesk;
        this.questions = questions;
        this.passwords = passwords;
        this.objections = objections;
        this.addresses = addresses;
        this.evidence = evidence;
    }

    @Override
    public String coarseTracking(RequestId request) {
        return link("/track/", helpDesk.trackCoarsely(request));
    }

    @Override
    public String question(RequestNumber number) {
        return link("/track/", questions.link(number));
    }

    @Override
    public String fullTracking(RequestId request) {
        return link("/track/", helpDesk.trackFully(request));
    }

    @Override
    public String invitation(UserId user) {
        return link("/help-request?invitation=", helpDesk.invite(user));
    }

    @Override
    public String newPassword(UserId user) {
        return link("/set-password/", passwords.forNewPassword(user));
    }

    @Override
    public String forgottenPassword(UserId user) {
        return link("/set-password/", passwords.forForgottenPassword(user));
    }

    @Override
    public String addressConfirmation(UserId user, EmailAddress to) {
        return link("/confirm-address/", addresses.make(user, to).orElseThrow());
    }

    @Override
    public String objection(Objection objection) {
        return link("/not-me/", objections.make(objection));
    }

    @Override
    public String code(RequestId request) {
        return evidence.makeCode(request);
    }

    private String link(String path, Secret secret) {
        return desk.link(path + secret.reveal());
    }
}
