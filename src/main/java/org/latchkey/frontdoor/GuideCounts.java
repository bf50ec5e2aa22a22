package org.latchkey.frontdoor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.latchkey.access.StaffCheck;
import org.latchkey.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts where the guide leads people, and how often they ask us all the same (P40): numbers, and no person. */
@Service
@Transactional
public class GuideCounts {

    private final JdbcClient jdbc;
    private final StaffCheck staff;

    GuideCounts(JdbcClient jdbc, StaffCheck staff) {
        this.jdbc = jdbc;
        this.staff = staff;
    }

    /** A visit came to a leaf. */
    public void reached(GuideLeaf leaf) {
        jdbc.sql("insert into guide_count (leaf, reached, filed) values (?, 0, 0) on conflict do nothing")
                .param(leaf.name())
                .update();
        jdbc.sql("update guide_count set reached = reached + 1 where leaf = ?")
                .param(leaf.name())
                .update();
    }

    /** A visit that had come to a leaf filed a request or a question. */
    public void filed(GuideLeaf leaf) {
        jdbc.sql("update guide_count set filed = filed + 1 where leaf = ?")
                .param(leaf.name())
                .update();
    }

    /**
     * All leaves, in their order.
     *
     * @throws org.springframework.security.access.AccessDeniedException for anybody but support agents and sysadmins
     */
    @Transactional(readOnly = true)
    public List<LeafCount> all() {
        staff.pass(Role.SUPPORT, Role.SYSADMIN);
        var counted = jdbc
                .sql("select leaf, reached, filed from guide_count")
                .query((row, nr) -> new LeafCount(
                        GuideLeaf.valueOf(row.getString("leaf")), row.getLong("reached"), row.getLong("filed")))
                .list()
                .stream()
                .collect(Collectors.toMap(LeafCount::leaf, Function.identity()));
        return Arrays.stream(GuideLeaf.values())
                .map(leaf -> counted.getOrDefault(leaf, new LeafCount(leaf, 0, 0)))
                .toList();
    }
}
