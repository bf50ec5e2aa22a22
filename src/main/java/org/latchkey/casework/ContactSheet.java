package org.latchkey.casework;

import java.util.List;
import org.latchkey.directory.Reach;

/**
 * What whoever decides by reaching the person has before them (P61).
 *
 * @param ways the ways on file to reach the person; none once it is decided
 * @param log what was tried so far, oldest first
 */
public record ContactSheet(List<Reach> ways, List<LoggedContact> log) {}
