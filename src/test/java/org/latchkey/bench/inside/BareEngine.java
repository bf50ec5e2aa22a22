package org.latchkey.bench.inside;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Map;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** A bare engine as its starter for Spring Boot sets it up, which plays an equal process by plain calls on a database like ours. */
public final class BareEngine {

    private static final String PROCESS = "org/latchkey/bench/bare-help-request.bpmn20.xml";

    private BareEngine() {}

    /** Arguments: address, user and password of an empty database, and how many connections there may be. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("logback.configurationFile", "org/latchkey/bench/logback.xml");
        var answers = Answers.onStandardOutput();
        var statements = new StatementLog();
        var engine = start(connections(arguments), statements);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(PROCESS)
                .deploy();
        var life = new BareLife(engine);
        answers.to("spending", nothing -> Spending.now(statements))
                .to("statements", nothing -> statements.sent())
                .to("clear", nothing -> {
                    statements.clear();
                    return Map.of();
                })
                .to("play", cycles -> Map.of("nanos", life.play(Integer.parseInt(cycles))))
                .serve(Map.of());
        engine.close();
        System.exit(0);
    }

    private static ProcessEngine start(HikariDataSource connections, StatementLog statements) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(statements.of(connections));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Map.of("town", new BareTown()));
        return configuration.buildProcessEngine();
    }

    private static HikariDataSource connections(String[] arguments) {
        var connections = new HikariDataSource();
        connections.setJdbcUrl(arguments[0]);
        connections.setUsername(arguments[1]);
        connections.setPassword(arguments[2]);
        connections.setMaximumPoolSize(Integer.parseInt(arguments[3]));
        return connections;
    }
}
