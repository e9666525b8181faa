package yufang.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yufang.platform.vault.Vault;

/** The keys stand beside the data, or come from the environment; without usable ones nothing starts. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(@Value("${yufang.data}") Path data) {
        return Vault.below(data, System.getenv());
    }
}
