package org.latchkey.database;

import java.util.Map;
import org.latchkey.kernel.PerTransaction;
import org.springframework.beans.factory.config.CustomScopeConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.SimpleTransactionScope;

/** Lets a {@link PerTransaction} component live as long as the transaction it is used in. */
@Configuration(proxyBeanMethods = false)
class TransactionScope {

    @Bean
    static CustomScopeConfigurer scopes() {
        var scopes = new CustomScopeConfigurer();
        scopes.setScopes(Map.of(PerTransaction.SCOPE, new SimpleTransactionScope()));
        return scopes;
    }
}
