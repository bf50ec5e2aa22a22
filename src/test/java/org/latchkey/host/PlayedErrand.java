package org.latchkey.host;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** An errand for tests, which remembers what it was asked. */
final class PlayedErrand implements Errand {

    final List<Order> received = new ArrayList<>();
    private Consumer<Terminal> play = terminal -> terminal.say("played");

    void says(Consumer<Terminal> other) {
        play = other;
    }

    ObjectProvider<Errand> offered() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("played", this);
        return beans.getBeanProvider(Errand.class);
    }

    @Override
    public String word() {
        return "play";
    }

    @Override
    public Outcome carryOut(Order order, Terminal terminal) {
        received.add(order);
        play.accept(terminal);
        return Outcome.DONE;
    }
}
