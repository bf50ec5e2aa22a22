package org.latchkey.imports.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.latchkey.directory.Account;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.Directory;
import org.latchkey.directory.User;
import org.latchkey.imports.ImportDesk;
import org.latchkey.imports.ImportedFile;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Role;
import org.latchkey.testing.ViewTest;

@ViewPackages(classes = ImportsView.class)
class ImportPagesTest extends ViewTest {

    private User sam;
    private User kim;
    private Account account;

    @BeforeEach
    void settle() {
        sam = town.staff(Role.SYSADMIN);
        kim = town.staff(Role.SYSADMIN);
        account = town.account(AccountSize.SMALL);
    }

    @Test
    void everyFaultIsListedByLine() {
        signIn(sam);
        open(brought("account_number,name,size\nnonsense,Harbour,SMALL\n" + account.number() + ",Harbour,HUGE\n"));

        var faults = test(find(FaultGrid.class).single());
        assertThat(words()).contains("Has faults", "Nothing of this file was imported");
        assertThat(List.of(faults.getCellText(0, 0), faults.getCellText(1, 0))).containsExactly("2", "3");
        assertThat(faults.getCellComponent(0, "reason").getElement().getTextRecursively())
                .startsWith("account_number")
                .contains("eight digits");
        assertThat(find(Button.class).withText("Import").exists()).isFalse();
    }

    @Test
    void readyFileIsImportedByAClick() {
        var number = AccountNumber.completing("7100001");
        signIn(sam);
        var file = open(brought("account_number,name,size\n" + number + ",Harbour,SMALL\n"));
        assertThat(words()).contains("Ready", "One line is new");

        test(find(Button.class).withText("Import").single()).click();
        finish(file);

        assertThat(town.ask(Directory.class).account(number)).isPresent();
        assertThat(words()).contains("Imported", "One line was imported");
    }

    @Test
    void whoeverBroughtFirstUsersIsToldThatAnotherMustConfirm() {
        signIn(sam);
        open(brought(firstUsers()));

        assertThat(words()).contains("another sysadmin must confirm it");
        assertThat(find(Button.class).withText("Confirm and import").exists()).isFalse();
    }

    @Test
    void secondSysadminConfirmsFirstUsers() {
        signIn(sam);
        var file = brought(firstUsers());
        signIn(kim);
        open(file);
        assertThat(words()).contains("You are the second");

        test(find(Button.class).withText("Confirm and import").single()).click();
        finish(file);

        assertThat(town.ask(Directory.class).admins(account.id())).hasSize(1);
    }

    @Test
    void discardedFileIsGone() {
        signIn(sam);
        var file = open(brought(firstUsers()));
        test(find(Button.class).withText("Discard").single()).click();

        assertThat(words()).contains("Discarded");
        assertThat(find(Button.class).withText("Discard").exists()).isFalse();
        assertThat(town.ask(ImportDesk.class).file(file.id()).deciderName()).isEqualTo(sam.displayName());
    }

    @Test
    void listShowsTheNewestFilesAndLeadsToEach() {
        signIn(sam);
        brought(firstUsers());
        navigate(ImportsView.class);

        assertThat(words()).contains("file.csv", "Users", sam.displayName());
        assertThat(find(FileLine.class).all()).isNotEmpty();
    }

    @Test
    void fileThatDoesNotExistIsNotFound() {
        signIn(sam);
        navigate("config/system/import/999999", com.vaadin.flow.component.Component.class);

        assertThat(find(H1.class).all()).noneMatch(head -> head.getText().equals("file.csv"));
    }

    private String firstUsers() {
        return "account_number,user_name,display_name,email,phone,type\n%s,ada,Ada,ada@%s.example,,ADMIN\n"
                .formatted(account.number(), account.number());
    }

    private ImportedFile brought(String text) {
        var file = town.ask(ImportDesk.class).receive("file.csv", text.getBytes(UTF_8));
        finish(file);
        return file;
    }

    private ImportedFile open(ImportedFile file) {
        navigate(ImportView.class, Map.of("file", Long.toString(file.id())));
        return file;
    }

    private void finish(ImportedFile file) {
        while (town.ask(ImportDesk.class).file(file.id()).state().isAtWork()) {
            Thread.onSpinWait();
        }
        if (find(ImportView.class).exists()) {
            open(file);
        }
    }
}
