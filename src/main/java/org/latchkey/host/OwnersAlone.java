package org.latchkey.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

/** A folder that nobody but the one Latchkey runs as can open, where files have owners at all. */
final class OwnersAlone {

    private static final Set<PosixFilePermission> FULL = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final UserPrincipal ourselves;

    private OwnersAlone(Path folder, UserPrincipal ourselves) {
        this.folder = folder;
        this.ourselves = ourselves;
    }

    /** Makes the folder where there is none. */
    static OwnersAlone make(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, hasOwners(folder) ? mode() : new FileAttribute<?>[0]);
        }
        var ours = Files.createTempFile("latchkey", null);
        try {
            return new OwnersAlone(folder, Files.getOwner(ours));
        } finally {
            Files.delete(ours);
        }
    }

    private static FileAttribute<?>[] mode() {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FULL)};
    }

    /** @throws TrayClosed when it is no folder, not ours, or lets others in */
    void demand() throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new TrayClosed(folder, "it is not a folder");
        }
        if (hasOwners(folder)) {
            var found = Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.owner().equals(ourselves)) {
                throw new TrayClosed(folder, "it belongs to somebody else than %s".formatted(ourselves.getName()));
            }
            var others = EnumSet.copyOf(found.permissions());
            others.removeAll(FULL);
            if (!others.isEmpty()) {
                throw new TrayClosed(folder, "others than its owner may open it; chmod 700 mends that");
            }
        }
    }

    private static boolean hasOwners(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
