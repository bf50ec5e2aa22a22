package org.latchkey.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.latchkey.kernel.Message;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.requests.Question;
import org.latchkey.requests.QuestionLine;
import org.latchkey.requests.Questions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where support answers the questions of the contact form (P50). Nothing can be validated or approved here. Everything
 * throws {@link NoSuchCase} to anybody but staff who work requests.
 */
@Service
@Transactional
public class AnswerDesk {

    private final Desk desk;
    private final Questions questions;

    AnswerDesk(Desk desk, Questions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    /** The questions that wait for an answer, longest first; only what comes after one of them, unless null. */
    @Transactional(readOnly = true)
    public List<QuestionLine> waiting(@Nullable QuestionLine after, int limit) {
        desk.staff();
        return questions.waiting(after, limit);
    }

    /** How many wait, counting no further than {@link WorkQueue#MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int count() {
        desk.staff();
        return questions.countWaiting(WorkQueue.MOST_COUNTED);
    }

    /** The question with this number. */
    @Transactional(readOnly = true)
    public Question read(RequestNumber number) {
        desk.staff();
        return questions.find(number).orElseThrow(NoSuchCase::new);
    }

    /** Whether the member of staff signed in is the one who answers it. */
    @Transactional(readOnly = true)
    public boolean isMine(Question question) {
        var claim = question.claim();
        return claim != null && claim.by().equals(desk.staff().id());
    }

    /**
     * Takes a question, so that nobody else answers it meanwhile; left alone, it is free again after the idle time of a
     * request (P63).
     *
     * @throws org.latchkey.requests.TakenByColleague when somebody was faster
     * @throws org.latchkey.requests.AnsweredMeanwhile when it went on since
     */
    public void take(Question read) {
        desk.staff();
        questions.take(read);
    }

    /** Leaves a question to others. */
    public void giveBack(Question read) {
        desk.staff();
        questions.giveBack(read);
    }

    /**
     * Answers a question as it was read; whoever holds the link of the receipt reads the answer.
     *
     * @throws org.latchkey.requests.TakenByColleague when somebody else is answering it
     * @throws org.latchkey.requests.AnsweredMeanwhile when it went on since
     */
    public void answer(Question read, Message words) {
        desk.staff();
        questions.answer(read, words);
    }

    /**
     * Closes a question as it was read.
     *
     * @throws org.latchkey.requests.TakenByColleague when somebody else is answering it
     * @throws org.latchkey.requests.AnsweredMeanwhile when it went on since
     */
    public void close(Question read) {
        desk.staff();
        questions.close(read);
    }
}
