package org.latchkey.imports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.latchkey.imports.BadInputTest.Names.Named;
import org.latchkey.kernel.DisplayName;
import org.latchkey.kernel.EmailAddress;

/** Whatever a file holds, each fault is told by line and column with a reason, and never repeated. */
class BadInputTest {

    /** A kind of file that needs nothing on file. */
    static final class Names implements Kind<Named> {

        record Named(String name, String email, String phone) {}

        @Override
        public FileKind kind() {
            return FileKind.CONTACTS;
        }

        @Override
        public Optional<Named> read(Cells cells) {
            var name = cells.value("name", DisplayName::new);
            var email = cells.value("email", EmailAddress::new);
            var phone = cells.phone();
            return cells.ifSound(() -> new Named(
                    name.get().value(), email.get().value(), phone.get().toString()));
        }

        @Override
        public Object key(Named line) {
            return line.email();
        }

        @Override
        public Plan plan(List<Read<Named>> lines, Consumer<Fault> faults) {
            lines.forEach(line -> said.add(line.says()));
            return new Plan(List.of(), lines.size(), false);
        }

        final List<Named> said = new ArrayList<>();
    }

    private static final String HEAD = "account_number,name,email,phone\n";
    private static final String LINE = "2183-0549,Grace,g@h.example,\n";

    private final Names names = new Names();
    private final Check check = new Check(List.of(names));

    @Test
    void soundFileHasNoFaults() {
        assertThat(faults(HEAD + "2183-0549,\"Hopper, \"\"Grace\"\"\nUSA\",g@h.example,\n"))
                .containsExactly("2 name invalid.name.characters");
        assertThat(faults(HEAD + "2183-0549,\"Hopper, \"\"Grace\"\"\",g@h.example,\n"))
                .isEmpty();
        assertThat(names.said).last().extracting(Names.Named::name).isEqualTo("Hopper, \"Grace\"");
    }

    @Test
    void windowsLinesByteOrderMarkAndSemicolonsAreRead() {
        assertThat(faults("\uFEFF" + (HEAD + LINE).replace("\n", "\r\n").replace(',', ';')))
                .isEmpty();
        assertThat(names.said).hasSize(1);
    }

    @Test
    void columnsComeInAnyOrder() {
        assertThat(faults("email,Phone, NAME ,account_number\ng@h.example,,Grace,1\n"))
                .isEmpty();
    }

    @Test
    void linesAfterBrokenOnesKeepTheirNumber() {
        assertThat(faults(HEAD + "\n2183-0549,\"a\nb\",g@h.example,\n2183-0549,x,nobody,\n"))
                .containsExactly("3 name invalid.name.characters", "5 email invalid.email");
    }

    @Test
    void wrongColumnsAreNamed() {
        assertThat(faults("account_number,name,email,fax,name\n" + LINE))
                .containsExactly(
                        "1 null imports.fault.column.unknown 4",
                        "1 name imports.fault.column.twice 2",
                        "1 phone imports.fault.column.missing");
    }

    @Test
    void columnsOfNoKindAreRefused() {
        assertThat(faults("first,last\na,b\n")).containsExactly("1 null imports.fault.kind");
    }

    @Test
    void duplicatesNameTheFirst() {
        assertThat(faults(HEAD + LINE + "2183-0549,Other,G@H.example,\n"))
                .containsExactly("3 null imports.fault.duplicate 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2", "@sum", "\"\tx\"", " =1", "\"=\"\"x\"\"\""})
    void formulasAreRefused(String cell) {
        assertThat(faults(HEAD + "2183-0549," + cell + ",g@h.example,\n"))
                .containsExactly("2 name imports.fault.formula");
    }

    @Test
    void telephoneNumberMayBeginWithAPlus() {
        assertThat(faults(HEAD + "2183-0549,Grace,g@h.example,+49 (40) 555-0100\n"))
                .isEmpty();
        assertThat(faults(HEAD + "2183-0549,Grace,g@h.example,+49=1\n"))
                .containsExactly("2 phone imports.fault.formula");
    }

    @Test
    void cardNumberIsRefusedAndNotRepeated() {
        assertThat(faults(HEAD + "2183-0549,Grace 4111 1111 1111 1111,g@h.example,\n"))
                .containsExactly("2 name imports.fault.cardNumber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2183-0549,\"Grace,g@h.example,\n", "2183-0549,\"Grace\" H,g@h.example,\n"})
    void brokenQuotesEndTheReading(String line) {
        assertThat(faults(HEAD + "2183-0549,x,nobody,\n" + line + LINE))
                .containsExactly("2 email invalid.email", "3 null imports.fault.quotes");
    }

    @Test
    void quoteThatStandsAloneIsRefused() {
        assertThat(faults(HEAD + "2183-0549,Grace\",g@h.example,\n")).containsExactly("2 name imports.fault.quote");
    }

    @Test
    void halfAFileIsRefused() {
        assertThat(faults(HEAD + LINE + "2183-0549,Ada,ada@h.exam"))
                .containsExactly("3 null imports.fault.half", "3 null imports.fault.cells.few");
        assertThat(faults(HEAD + LINE.strip())).containsExactly("2 null imports.fault.half");
    }

    @Test
    void unevenLinesAreRefused() {
        assertThat(faults(HEAD + "2183-0549,Hopper, Grace,g@h.example,\n"))
                .containsExactly("2 null imports.fault.cells.many");
    }

    @Test
    void headAloneIsNothing() {
        assertThat(faults(HEAD)).containsExactly("0 null imports.fault.nothing");
    }

    @Test
    void otherEncodingsAreRefusedWithTheLine() {
        assertThat(unreadable(HEAD + LINE + "2183-0549,Jürgen,j@h.example,\n", Charset.forName("windows-1252")))
                .isEqualTo("3 imports.fault.encoding");
        assertThat(unreadable(HEAD + LINE, UTF_16)).isEqualTo("1 imports.fault.encoding");
    }

    @Test
    void whatIsNoTextIsRefusedWithTheLine() {
        assertThat(unreadable(HEAD + "2183\u0000", UTF_8)).isEqualTo("2 imports.fault.control");
        assertThat(unreadable("", UTF_8)).isEqualTo("0 imports.fault.empty");
    }

    @Test
    void fileOfUnreasonableLengthIsNotReadToItsEnd() {
        assertThat(faults(HEAD + "x\n".repeat(Sheet.MOST_LINES + 5)))
                .last()
                .isEqualTo("250002 null imports.fault.lines");
    }

    private List<String> faults(String text) {
        return check.check(FileText.of(text.getBytes(UTF_8))).faults().stream()
                .map(fault -> "%d %s %s%s"
                        .formatted(
                                fault.line(),
                                fault.column(),
                                fault.reason(),
                                fault.detail() == null ? "" : " " + fault.detail()))
                .toList();
    }

    private static String unreadable(String text, Charset charset) {
        try {
            FileText.of(text.getBytes(charset));
            return "read";
        } catch (Unreadable unreadable) {
            return unreadable.fault().line() + " " + unreadable.fault().reason();
        }
    }
}
