package org.latchkey.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.latchkey.access.Colleagues;
import org.latchkey.kernel.Role;
import org.latchkey.requests.ForgottenQuestion;
import org.latchkey.requests.Questions;
import org.latchkey.settings.WaitingTimes;
import org.latchkey.settings.WorkingHours;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that no question of the contact form is forgotten, and that none stays for ever (P63). */
@Component
@Transactional
class QuestionWatch {

    private static final Duration TOLD_AGAIN = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final Questions questions;
    private final Colleagues colleagues;
    private final Supplier<WaitingTimes> times;
    private final Supplier<WorkingHours> hours;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionWatch(
            Questions questions,
            Colleagues colleagues,
            Supplier<WaitingTimes> times,
            Supplier<WorkingHours> hours,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.colleagues = colleagues;
        this.times = times;
        this.hours = hours;
        this.events = events;
        this.clock = clock;
    }

    /** The lead of support hears once a day of what nobody has answered in time. */
    void tellLead() {
        var now = clock.instant();
        var told = now.minus(TOLD_AGAIN);
        var overdue = questions.forgotten(now.minus(times.get().tellLead()), told, AT_ONCE).stream()
                .filter(this::isOverdue)
                .filter(question -> questions.tell(question, told))
                .toList();
        if (!overdue.isEmpty()) {
            colleagues.staff(Role.SYSADMIN).stream()
                    .map(sysadmin -> new QuestionsOverdue(overdue.getFirst().since(), sysadmin))
                    .forEach(events::publishEvent);
        }
    }

    private boolean isOverdue(ForgottenQuestion question) {
        return !hours.get().after(question.since(), times.get().tellLead()).isAfter(clock.instant());
    }

    /** A question ends like a request without a decision, counted from what was added last. */
    void closeTheOld() {
        questions.closeSince(clock.instant().minus(times.get().expire()), AT_ONCE);
    }
}
