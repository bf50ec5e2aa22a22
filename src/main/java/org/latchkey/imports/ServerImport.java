package org.latchkey.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.latchkey.host.Errand;
import org.latchkey.host.Order;
import org.latchkey.host.Terminal;
import org.latchkey.settings.DeskSettings;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * {@code ./run import FILE…}: checks and imports files on the server itself, those first that others need. What enrols
 * users without a lock waits for a sysadmin, the second of the two it takes (P39).
 */
@Component
class ServerImport implements Errand {

    private static final int FAULTS_AT_ONCE = 500;

    private final Intake intake;
    private final Clerk clerk;
    private final ImportRows rows;
    private final MessageSource texts;
    private final DeskSettings desk;

    ServerImport(Intake intake, Clerk clerk, ImportRows rows, MessageSource texts, DeskSettings desk) {
        this.intake = intake;
        this.clerk = clerk;
        this.rows = rows;
        this.texts = texts;
        this.desk = desk;
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public Outcome carryOut(Order order, Terminal terminal) {
        var checkOnly = order.arguments().contains("--check");
        var files = order.files().stream()
                .map(file -> intake.receive(file.name(), file.content(), null))
                .sorted(Comparator.comparing(ImportedFile::kind, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var outcome = Outcome.DONE;
        for (var file : files) {
            if (!isRight(file, checkOnly, terminal)) {
                outcome = Outcome.REFUSED;
            }
        }
        return outcome;
    }

    private boolean isRight(ImportedFile file, boolean checkOnly, Terminal terminal) {
        Consumer<String> say = line -> terminal.say(file.name() + ": " + line);
        if (file.state() == ImportState.CHECKING) {
            clerk.check(file.id());
        }
        var checked = rows.get(file.id());
        if (checked.state() == ImportState.READY && checkOnly) {
            say.accept(text("imports.server.right", checked.linesNew(), checked.linesKnown()));
            rows.discard(file.id(), null);
        } else if (checked.state() == ImportState.READY && checked.takesTwo()) {
            say.accept(text("imports.server.second", desk.link("/config/system/import/" + file.id())));
        } else if (checked.state() == ImportState.READY) {
            rows.begin(file.id(), null);
            clerk.carryOut(file.id(), done -> say.accept(text("imports.server.progress", done, checked.lines())));
        }
        return tell(rows.get(file.id()), say);
    }

    private boolean tell(ImportedFile file, Consumer<String> say) {
        if (file.state() == ImportState.DONE) {
            say.accept(text("imports.server.done", file.linesNew(), file.linesKnown()));
        }
        if (file.state() == ImportState.REFUSED) {
            say.accept(text("imports.server.refused"));
            tellFaults(file, say);
        }
        return file.state() != ImportState.REFUSED;
    }

    private void tellFaults(ImportedFile file, Consumer<String> say) {
        List<NotedFault> some;
        var last = 0L;
        do {
            some = rows.faults(file.id(), last, FAULTS_AT_ONCE);
            some.forEach(noted -> say.accept(new FaultWords(noted.fault()).in(texts, Locale.ENGLISH)));
            last = some.isEmpty() ? last : some.getLast().id();
        } while (some.size() == FAULTS_AT_ONCE);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.ENGLISH);
    }
}
