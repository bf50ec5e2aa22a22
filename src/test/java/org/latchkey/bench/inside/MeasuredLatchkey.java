package org.latchkey.bench.inside;

import java.io.IOException;
import java.util.Map;
import org.latchkey.Latchkey;
import org.latchkey.directory.Directory;
import org.latchkey.evidence.EvidenceDesk;
import org.latchkey.kernel.RequestNumber;
import org.latchkey.kernel.UserName;
import org.latchkey.requests.HelpRequests;
import org.latchkey.testing.Town;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The whole application as it runs for real, with its statements counted, and with somebody to ask. */
public final class MeasuredLatchkey {

    private MeasuredLatchkey() {}

    /** Arguments: settings, as the application takes them. */
    public static void main(String[] arguments) {
        try {
            measure(arguments);
        } catch (IOException | RuntimeException | LinkageError failed) {
            failed.printStackTrace();
            System.exit(1); // its other threads would keep it alive, and whoever waits for its answer waiting
        }
    }

    private static void measure(String[] arguments) throws IOException {
        var answers = Answers.onStandardOutput();
        var statements = new StatementLog();
        var hashes = new HashLog();
        var context = new SpringApplicationBuilder(Latchkey.class)
                .initializers(started -> {
                    started.getBeanFactory().addBeanPostProcessor(statements);
                    started.getBeanFactory().addBeanPostProcessor(hashes);
                })
                .run(arguments);
        var town = new Town(context);
        var people = new StagedTown(town);
        var visitors = new StagedVisitors(town);
        var post = new Post(context);
        var queue = new QueueReader(context, statements);
        answers.to("spending", nothing -> Spending.now(statements))
                .to("statements", nothing -> statements.sent())
                .to("clear", nothing -> done(statements::clear))
                .to("stage", number -> people.stage(Integer.parseInt(number)))
                .to("visitors", number -> visitors.stage(Integer.parseInt(number)))
                .to("hashes", nothing -> Map.of("made", hashes.made()))
                .to(
                        "hash",
                        times -> Map.of(
                                "nanos", HashLog.bare(context.getBean(PasswordEncoder.class), Integer.parseInt(times))))
                .to("lock", nothing -> done(people::lockAgain))
                .to("code", number -> Map.of("code", code(context, post, new RequestNumber(number))))
                .to("phone", user -> Map.of("code", code(town, user)))
                .to("owed", nothing -> Map.of("letters", post.owed()))
                .to("drop", nothing -> done(post::drop))
                .to("hurry", nothing -> done(post::hurry))
                .to("fill", requests -> queue.fill(Integer.parseInt(requests)))
                .to("read", what -> queue.read(what))
                .to("sql", what -> queue.sql(what))
                .serve(Map.of("port", port(context)));
        context.close();
        System.exit(0);
    }

    private static int port(ConfigurableApplicationContext context) {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** What the postman does when the letter with the code leaves; reading it takes the caller no time here. */
    private static String code(ConfigurableApplicationContext context, Post post, RequestNumber number) {
        var request = context.getBean(HelpRequests.class).find(number).orElseThrow();
        post.deliverCode(number);
        return context.getBean(EvidenceDesk.class).makeCode(request.id());
    }

    /** What the phone of a member of staff shows. */
    private static String code(Town town, String user) {
        var operator = town.ask(Directory.class).operator().orElseThrow();
        return town.code(town.ask(Directory.class)
                .user(operator.number(), new UserName(user))
                .orElseThrow());
    }

    private static Map<String, Object> done(Runnable act) {
        act.run();
        return Map.of();
    }
}
