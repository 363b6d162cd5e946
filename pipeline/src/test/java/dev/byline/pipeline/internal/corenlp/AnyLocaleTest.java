package dev.byline.pipeline.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.byline.pipeline.annotation.AnnotatedText;
import dev.byline.pipeline.internal.clean.ArticleCleaner;
import dev.byline.pipeline.internal.clean.CleanText;
import dev.byline.text.Article;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyLocaleTest {

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "tr-CY"})
  void knows_locales_with_letters_of_their_own(String tag) {
    assertThat(AnyLocale.mapsLettersItsOwnWay(Locale.forLanguageTag(tag))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "el", "nl", "ar", "th-TH-u-nu-thai", "und", "hy", "lv"})
  void leaves_the_others_alone(String tag) {
    assertThat(AnyLocale.mapsLettersItsOwnWay(Locale.forLanguageTag(tag))).isFalse();
  }

  @Test
  void no_locale_that_java_knows_is_missed() {
    String letters = "Iiİı\u0049\u0300J\u0307ǅßſΣ";
    for (Locale locale : Locale.getAvailableLocales()) {
      boolean same =
          letters.toLowerCase(locale).equals(letters.toLowerCase(Locale.ROOT))
              && letters.toUpperCase(locale).equals(letters.toUpperCase(Locale.ROOT));
      assertThat(AnyLocale.mapsLettersItsOwnWay(locale)).as(locale.toString()).isEqualTo(!same);
    }
  }

  @Test
  void the_engine_loaded_again_cuts_alike() {
    Function<CleanText, AnnotatedText> again = loadedAgain(false);
    CleanText text =
        ArticleCleaner.standard().clean(Article.of("“It is,” IVO İLHAN said. ILO’s D.I.Y. I’m."));
    assertThat(again.getClass().getClassLoader()).isInstanceOf(RootCaseLoader.class);
    assertThat(again.apply(text)).isEqualTo(new CoreNlpEngine(false).apply(text));
  }

  @Test
  void what_the_engine_throws_comes_through() {
    assertThatThrownBy(() -> AnyLocale.loadedAgain(Failing.class.getName()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no model");
  }

  private static Function<CleanText, AnnotatedText> loadedAgain(boolean models) {
    return AnyLocale.loadedAgain(CoreNlpEngine.class.getName(), models);
  }

  /** An engine that cannot be loaded. */
  static final class Failing {
    Failing() {
      throw new IllegalStateException("no model");
    }
  }
}
