package com.example.quotes;

import dev.byline.pipeline.Byline;
import dev.byline.pipeline.TaggerInfo;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class BylineConfiguration {

  /** One for the whole service: it is safe to use from many threads, and Spring closes it. */
  @Bean(destroyMethod = "close")
  Byline byline() {
    return Byline.builder().timeBudget(Duration.ofSeconds(20)).build();
  }

  /** Down where the rules had to take over from the learned tagger: results would be poorer. */
  @Bean
  HealthIndicator bylineHealthIndicator(Byline byline) {
    return () -> {
      TaggerInfo tagger = byline.tagger();
      Health.Builder health = tagger.fallbackReason().isEmpty() ? Health.up() : Health.down();
      tagger.fallbackReason().ifPresent(reason -> health.withDetail("reason", reason));
      return health.withDetail("tagger", tagger.name()).build();
    };
  }
}
