package org.latchkey.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The processes with how many requests stand at each step, for sysadmins (P64, P66). */
@Service
@Transactional(readOnly = true)
public class ProcessBoard {

    private static final String COUNTS = Stream.of(WorkItemKind.values())
            .map(kind -> ("select '%1$s' as kind, (select count(*) from (select 1 from work_item"
                            + " where kind = '%1$s' and status = 'OPEN' limit :most) c) as items")
                    .formatted(kind))
            .collect(Collectors.joining(" union all "));

    private final Desk desk;
    private final CaseProcess process;
    private final JdbcClient jdbc;

    ProcessBoard(Desk desk, CaseProcess process, JdbcClient jdbc) {
        this.desk = desk;
        this.process = process;
        this.jdbc = jdbc;
    }

    /** Every process, the requests' own first. */
    public List<ProcessOverview> processes() {
        desk.sysadmin();
        return process.processes();
    }

    /** How many requests wait for each kind of work, counting no further than {@link WorkQueue#MOST_COUNTED}. */
    public Map<WorkItemKind, Integer> counts() {
        desk.sysadmin();
        var counts = new EnumMap<WorkItemKind, Integer>(WorkItemKind.class);
        jdbc.sql(COUNTS).param("most", WorkQueue.MOST_COUNTED).query(row -> {
            counts.put(WorkItemKind.valueOf(row.getString("kind")), row.getInt("items"));
        });
        return counts;
    }
}
