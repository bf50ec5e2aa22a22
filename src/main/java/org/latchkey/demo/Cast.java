package org.latchkey.demo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.latchkey.access.LockCause;
import org.latchkey.directory.AccountSize;
import org.latchkey.directory.UserType;
import org.latchkey.kernel.AccountNumber;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.Role;

/** Who plays in the demo: companies and people that exist nowhere else. */
final class Cast {

    /** What everybody in the demo signs in with, until they choose another. */
    static final String PASSWORD = "seven paper lanterns";

    private Cast() {}

    /** A company: the name of its mail domain, and who works there. */
    record Company(AccountNumber number, String name, AccountSize size, String domain, List<Person> people) {}

    /** A person, the cause they are locked for and the language of their letters, each or null. */
    record Person(
            String userName,
            String displayName,
            UserType type,
            @Nullable Role role,
            @Nullable LockCause locked,
            @Nullable Language language) {

        Person speaking(Language spoken) {
            return new Person(userName, displayName, type, role, locked, spoken);
        }
    }

    static final Company OPERATOR = new Company(
            AccountNumber.completing("1000100"),
            "Harbour Telecom",
            AccountSize.SMALL,
            "harbour.example",
            List.of(
                    staff("ana", "Ana Silva", Role.SUPPORT),
                    staff("ben", "Ben Okafor", Role.SUPPORT),
                    staff("mia", "Mia Lindqvist", Role.ACCOUNT_MANAGER),
                    staff("tom", "Tom Becker", Role.ACCOUNT_MANAGER),
                    staff("sam", "Sam Reyes", Role.SYSADMIN),
                    staff("kim", "Kim Tanaka", Role.SYSADMIN),
                    new Person("leo", "Leo Marsh", UserType.STAFF, Role.SUPPORT, LockCause.FAILED_SIGN_INS, null)));

    static final Company BAKERY = new Company(
            AccountNumber.completing("2040611"),
            "Birch Bakery",
            AccountSize.SMALL,
            "birch.example",
            List.of(
                    admin("rosa", "Rosa Birch", LockCause.FAILED_SIGN_INS),
                    user("ida", "Ida Moreau", LockCause.FAILED_SIGN_INS),
                    user("nils", "Nils Aho", null)));

    static final Company CYCLES = new Company(
            AccountNumber.completing("2183054"),
            "Cobalt Cycles",
            AccountSize.SMALL,
            "cobalt.example",
            List.of(
                    admin("ada", "Ada Novak", null),
                    admin("carl", "Carl Weber", LockCause.FAILED_SIGN_INS),
                    admin("emma", "Emma Rossi", LockCause.FAILED_SIGN_INS),
                    user("nora", "Nora Klein", LockCause.FAILED_SIGN_INS),
                    user("otto", "Otto Brandt", null).speaking(Language.DE),
                    user("paul", "Paul Haas", LockCause.FAILED_SIGN_INS).speaking(Language.DE),
                    user("lena", "Lena Ott", LockCause.NEW)));

    static final Company DAIRY = new Company(
            AccountNumber.completing("3307718"),
            "Delta Dairy",
            AccountSize.MEDIUM,
            "delta.example",
            List.of(
                    admin("greta", "Greta Holm", null),
                    admin("hugo", "Hugo Martin", LockCause.FAILED_SIGN_INS),
                    admin("vera", "Vera Costa", LockCause.FAILED_SIGN_INS),
                    user("iris", "Iris Lang", LockCause.DISABLED_BY_ADMIN),
                    user("jan", "Jan Visser", LockCause.LEFT),
                    user("kai", "Kai Duarte", LockCause.SECURITY_HOLD)));

    static final Company ENERGY = new Company(
            AccountNumber.completing("4902275"),
            "Everest Energy",
            AccountSize.LARGE,
            "everest.example",
            List.of(
                    admin("lara", "Lara Singh", null),
                    admin("marc", "Marc Dubois", LockCause.FAILED_SIGN_INS),
                    user("nina", "Nina Petrov", LockCause.FAILED_SIGN_INS)));

    static Stream<Company> customers() {
        return Stream.of(BAKERY, CYCLES, DAIRY, ENERGY);
    }

    static Stream<Company> companies() {
        return Stream.concat(Stream.of(OPERATOR), customers());
    }

    private static Person staff(String userName, String displayName, Role role) {
        return new Person(userName, displayName, UserType.STAFF, role, null, null);
    }

    private static Person admin(String userName, String displayName, @Nullable LockCause locked) {
        return new Person(userName, displayName, UserType.ADMIN, null, locked, null);
    }

    private static Person user(String userName, String displayName, @Nullable LockCause locked) {
        return new Person(userName, displayName, UserType.NON_ADMIN, null, locked, null);
    }
}
