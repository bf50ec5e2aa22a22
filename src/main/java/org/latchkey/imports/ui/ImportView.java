package org.latchkey.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.latchkey.imports.ImportDesk;
import org.latchkey.imports.ImportRefused.Why;
import org.latchkey.imports.ImportState;
import org.latchkey.imports.ImportedFile;
import org.latchkey.shell.Moment;
import org.latchkey.shell.Notice;
import org.latchkey.shell.ProofPrompt;

/** The page of one file: how far it is, what stands against it, and the decision about it (P39). */
@Route("config/system/import/:file")
@RolesAllowed("SYSADMIN")
@StyleSheet("context://imports.css")
final class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FILE = "file";

    private final transient ImportDesk desk;
    private final transient ProofPrompt proof;
    private transient @Nullable ImportModel model;

    ImportView(ImportDesk desk, ProofPrompt proof) {
        this.desk = desk;
        this.proof = proof;
        addClassName("imports");
        Looking.keep(this, this::look);
    }

    static RouteParameters to(long file) {
        return new RouteParameters(FILE, Long.toString(file));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            var id = entering.getRouteParameters().getLong(FILE).orElseThrow();
            var opened = new ImportModel(desk, id);
            model = opened;
            show(opened);
        } catch (NoSuchElementException | IllegalArgumentException e) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return model == null ? getTranslation("imports.title") : model.file().name();
    }

    private void look() {
        var opened = model;
        if (opened != null && opened.look()) {
            show(opened);
        }
    }

    private void show(ImportModel opened) {
        var file = opened.file();
        removeAll();
        add(
                new RouterLink(getTranslation("imports.back"), ImportsView.class),
                new H1(file.name()),
                facts(file),
                new Paragraph(new FileWords(this).says(file)));
        if (file.state().isAtWork()) {
            add(progress(file));
        }
        if (opened.takesTwo()) {
            add(second(opened));
        }
        if (opened.isReady()) {
            add(acts(opened));
        }
        if (file.state() == ImportState.REFUSED) {
            add(new H2(getTranslation("imports.faults")), new FaultGrid(opened));
        }
    }

    private Div facts(ImportedFile file) {
        var words = new FileWords(this);
        var facts = new Div(
                new StateBadge(file.state()),
                new Span(words.kind(file)),
                new Span(getTranslation("imports.about", words.uploader(file))),
                new Moment(file.uploadedAt()));
        if (file.deciderName() != null) {
            facts.add(new Span(getTranslation("imports.decided", file.deciderName())));
        }
        facts.addClassName("facts");
        return facts;
    }

    private ProgressBar progress(ImportedFile file) {
        var bar = new ProgressBar(0, Math.max(1, file.lines()), file.linesDone());
        bar.setIndeterminate(file.state() == ImportState.CHECKING);
        bar.getElement().setAttribute("aria-label", getTranslation("imports.state." + file.state()));
        return bar;
    }

    private Section second(ImportModel opened) {
        var who = opened.takesAnother() ? "imports.second.you" : "imports.second.other";
        var second = new Section(new Paragraph(getTranslation("imports.second")), new Paragraph(getTranslation(who)));
        second.addClassName("second");
        return second;
    }

    private Div acts(ImportModel opened) {
        var acts = new Div();
        acts.addClassName("acts");
        if (!opened.takesAnother()) {
            var label = opened.takesTwo() ? "imports.confirm" : "imports.carryOut";
            var carryOut = new Button(getTranslation(label), clicked -> carryOut(opened));
            carryOut.addThemeVariants(ButtonVariant.PRIMARY);
            carryOut.setDisableOnClick(true);
            acts.add(carryOut);
        }
        acts.add(new Button(getTranslation("imports.discard"), clicked -> discard(opened)));
        return acts;
    }

    private void carryOut(ImportModel opened) {
        var why = opened.carryOut();
        if (why == Why.PROVE_WHO_YOU_ARE) {
            proof.ask(() -> tell(opened, opened.carryOut()));
            show(opened);
        } else {
            tell(opened, why);
        }
    }

    private void discard(ImportModel opened) {
        var why = opened.discard();
        tell(opened, why);
        if (why == null) {
            Notice.success(getTranslation("imports.discarded"));
        }
    }

    private void tell(ImportModel opened, @Nullable Why why) {
        if (why != null) {
            Notice.error(getTranslation("imports.refused." + why));
        }
        show(opened);
    }
}
