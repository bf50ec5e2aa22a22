package org.latchkey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.kernel.Language;
import org.latchkey.mail.Letter.Button;
import org.latchkey.mail.Letter.Code;
import org.latchkey.mail.Letter.Paragraph;

class LetterTest {

    private static final String NASTY = "<script>alert(\"1\")</script> & 'so on'";

    @Test
    void htmlLetterHoldsNoMarkupOfItsWords() {
        var letter = new Letter(
                Language.EN,
                NASTY,
                List.of(new Paragraph(NASTY), new Button(NASTY, "http://x/?a=1&b=\"><script>"), new Code(NASTY)),
                List.of(NASTY));

        assertThat(Html.of(letter))
                .doesNotContain("<script", "\"><")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;so on&#39;");
    }

    @Test
    void eachLinkStandsOnItsOwnLineInPlainText() {
        var letter = new Letter(
                Language.EN,
                "s",
                List.of(new Paragraph("Happened."), new Button("One", "http://x/1"), new Button("Two", "http://x/2")),
                List.of("Who"));

        assertThat(PlainText.of(letter).lines()).contains("http://x/1", "http://x/2");
    }

    @Test
    void textAndHtmlSayTheSame() {
        var letter = new Letter(
                Language.EN,
                "s",
                List.of(new Paragraph("Happened."), new Button("Go", "http://x/1"), new Code("123 456")),
                List.of("Who"));

        assertThat(List.of(PlainText.of(letter), Html.of(letter)))
                .allSatisfy(form -> assertThat(form).contains("Happened.", "Go", "http://x/1", "123 456", "Who"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: b@example.org", "a\nb", "a\rb", "a\0b"})
    void subjectThatCouldBreakOutOfItsHeaderIsRefused(String subject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(Language.EN, subject, List.of(), List.of()));
    }
}
