package org.latchkey.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.latchkey.kernel.AccountId;
import org.latchkey.kernel.AccountNumber;

/** How an account is kept. */
@Entity
@Table(name = "account")
@NullUnmarked
class AccountRow {

    private static final String UNNAMED = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String number;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "account_size", length = 10)
    private AccountSize size;

    private boolean operator;

    AccountRow() {}

    AccountRow(AccountNumber number, String name, AccountSize size, boolean operator) {
        this.number = number.digits();
        this.name = name;
        this.size = size;
        this.operator = operator;
    }

    /** The operator's account is there from the start; this gives it its number and name, once. */
    void call(AccountNumber itsNumber, String itsName) {
        this.number = itsNumber.digits();
        this.name = itsName;
    }

    void amend(String itsName, AccountSize itsSize) {
        this.name = itsName;
        this.size = itsSize;
    }

    boolean isNamed() {
        return !UNNAMED.equals(number);
    }

    Account toAccount() {
        return new Account(new AccountId(id), new AccountNumber(number), name, size, operator);
    }
}
