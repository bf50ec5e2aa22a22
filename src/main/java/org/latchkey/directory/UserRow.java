package org.latchkey.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.latchkey.kernel.EmailAddress;
import org.latchkey.kernel.Language;
import org.latchkey.kernel.PhoneNumber;
import org.latchkey.kernel.Role;
import org.latchkey.kernel.UserId;
import org.latchkey.kernel.UserName;

/** How a user is kept. */
@Entity
@Table(name = "app_user")
@NullUnmarked
class UserRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private AccountRow account;

    private String name;
    private String displayName;
    private String email;
    private String phone;

    @Enumerated(EnumType.STRING)
    @Column(name = "user_type", length = 10)
    private UserType type;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(length = 2)
    private Language language;

    UserRow() {}

    UserRow(AccountRow account, Registrar.NewUser user) {
        this.account = account;
        this.name = user.name().value();
        this.displayName = user.displayName();
        this.email = user.email().value();
        this.phone = user.phone() == null ? null : user.phone().value();
        this.type = user.type();
        this.role = user.role();
        this.language = user.language();
    }

    AccountRow account() {
        return account;
    }

    void amend(UserDetails details) {
        this.displayName = details.displayName().value();
        this.phone = details.phone() == null ? null : details.phone().value();
        this.type = details.type();
        this.role = details.role();
        this.language = details.language();
    }

    void moveTo(EmailAddress address) {
        this.email = address.value();
    }

    User toUser() {
        return new User(
                new UserId(id),
                account.toAccount(),
                new UserName(name),
                displayName,
                new EmailAddress(email),
                phone == null ? null : new PhoneNumber(phone),
                type,
                role,
                language);
    }
}
