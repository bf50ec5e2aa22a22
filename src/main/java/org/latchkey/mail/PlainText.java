package org.latchkey.mail;

import static java.util.stream.Collectors.joining;

import org.latchkey.mail.Letter.Answer;
import org.latchkey.mail.Letter.Button;
import org.latchkey.mail.Letter.Code;
import org.latchkey.mail.Letter.Paragraph;
import org.latchkey.mail.Letter.Part;

/** A letter as plain text. */
final class PlainText {

    private PlainText() {}

    static String of(Letter letter) {
        return letter.parts().stream().map(PlainText::of).collect(joining("\n\n"))
                + "\n\n-- \n"
                + String.join("\n", letter.footer())
                + "\n";
    }

    private static String of(Part part) {
        return switch (part) {
            case Paragraph paragraph -> paragraph.text();
            case Button button -> button.label() + ":\n" + button.link();
            case Answer answer -> answer.label() + ":\n" + answer.link();
            case Code code -> "    " + code.digits();
        };
    }
}
