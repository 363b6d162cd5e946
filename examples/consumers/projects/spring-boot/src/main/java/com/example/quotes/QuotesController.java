package com.example.quotes;

import dev.byline.analysis.Analysis;
import dev.byline.json.AnalysisJson;
import dev.byline.pipeline.Byline;
import dev.byline.text.Article;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuotesController {

  private final Byline byline;
  private final Timer timer;

  QuotesController(Byline byline, MeterRegistry registry) {
    this.byline = byline;
    this.timer = Timer.builder("byline.analyze").publishPercentiles(0.5, 0.95).register(registry);
  }

  @PostMapping(
      path = "/analyses",
      consumes = MediaType.TEXT_PLAIN_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  String analyze(@RequestBody String text) {
    Analysis analysis = timer.record(() -> byline.analyze(Article.of(text)));
    return AnalysisJson.write(analysis);
  }
}
