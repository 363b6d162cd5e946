package dev.byline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each loop runs once, without measuring. */
class InnerLoopsIT {

  private static List<Method> loops() {
    return Arrays.stream(InnerLoops.class.getMethods())
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ordinary news", "emoji"})
  void every_loop_gives_something(String text) throws Exception {
    InnerLoops loops = new InnerLoops();
    loops.text = text;
    loops.prepare();
    for (Method loop : loops()) {
      assertThat(loop.invoke(loops)).as(loop.getName()).isNotNull();
    }
  }

  @Test
  void every_text_is_there() throws Exception {
    String[] texts = InnerLoops.class.getField("text").getAnnotation(Param.class).value();
    assertThat(texts).hasSizeGreaterThan(3);
    for (String text : texts) {
      assertThat(OddTexts.named(text).text()).isNotBlank();
    }
  }

  @Test
  void jmh_finds_each() {
    var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    assertThat(BenchmarkList.defaultList().getAll(silent, List.of()))
        .hasSize(loops().size())
        .hasSizeGreaterThan(8);
  }
}
