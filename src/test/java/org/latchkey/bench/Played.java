package org.latchkey.bench;

/** A side that plays in a process of its own. */
record Played(String name, double callsPerOperation, Program program, Server server, Player player) implements Side {

    @Override
    public Window run(int operations) {
        player.before();
        var database = server.cpuNanos();
        var before = program.spending();
        var nanos = player.play(operations);
        var spent = program.spending().since(before);
        var window = new Window(operations, nanos, spent, Math.max(0, server.cpuNanos() - database));
        player.after();
        return window;
    }
}
