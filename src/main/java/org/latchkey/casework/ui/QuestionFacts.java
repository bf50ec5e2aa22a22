package org.latchkey.casework.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.latchkey.requests.Question;
import org.latchkey.shell.Moment;

/** What whoever asks says of themselves, none of which is proven. */
final class QuestionFacts extends Div {

    QuestionFacts(Question question) {
        addClassName("question-facts");
        var facts = new DescriptionList();
        fact(facts, "name", question.name());
        fact(facts, "address", question.address());
        Optional.ofNullable(question.accountNumber()).ifPresent(account -> fact(facts, "account", account.toString()));
        facts.add(
                new DescriptionList.Term(getTranslation("desk.question.filed")),
                new DescriptionList.Description(new Moment(question.filedAt())));
        add(facts, new Paragraph(getTranslation("desk.question.unproven")));
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(
                new DescriptionList.Term(getTranslation("desk.question." + key)),
                new DescriptionList.Description(value));
    }
}
