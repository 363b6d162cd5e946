package dev.byline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void covers_what_lies_between_its_bounds() {
    Span span = new Span(3, 7);

    assertThat(span.length()).isEqualTo(4);
    assertThat("0123456789".substring(span.start(), span.end())).isEqualTo("3456");
  }

  @ParameterizedTest
  @CsvSource({"-1, 3", "3, 3", "4, 3", "0, 0", "-2, -1", "2147483647, -2147483648"})
  void cannot_be_empty_inverted_or_start_before_the_text(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("span [%d, %d) must satisfy 0 <= start < end", start, end);
  }

  @ParameterizedTest
  @CsvSource({"3, 7, true", "4, 6, true", "2, 6, false", "4, 8, false"})
  void contains_itself_and_what_lies_inside(int start, int end, boolean inside) {
    assertThat(new Span(3, 7).contains(new Span(start, end))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"7, 9, false", "1, 3, false", "6, 9, true", "1, 4, true"})
  void does_not_overlap_its_neighbours(int start, int end, boolean overlaps) {
    assertThat(new Span(3, 7).overlaps(new Span(start, end))).isEqualTo(overlaps);
  }

  @Test
  void sorts_by_start_and_the_longer_first() {
    Span inner = new Span(3, 5);
    Span outer = new Span(3, 9);
    Span before = new Span(0, 1);
    Span after = new Span(4, 5);

    assertThat(List.of(after, inner, outer, before).stream().sorted())
        .containsExactly(before, outer, inner, after);
  }

  @Property
  void overlap_is_sharing_a_code_unit(
      @ForAll @IntRange(max = 20) int a,
      @ForAll @IntRange(min = 1, max = 8) int aLength,
      @ForAll @IntRange(max = 20) int b,
      @ForAll @IntRange(min = 1, max = 8) int bLength) {
    Span one = new Span(a, a + aLength);
    Span other = new Span(b, b + bLength);
    boolean shares = one.start() < other.end() && other.start() < one.end();

    assertThat(one.overlaps(other)).isEqualTo(shares).isEqualTo(other.overlaps(one));
    assertThat(one.cover(other)).isEqualTo(other.cover(one));
    assertThat(one.cover(other).contains(one) && one.cover(other).contains(other)).isTrue();
    assertThat(one.cover(other).length())
        .isEqualTo(Math.max(one.end(), other.end()) - Math.min(one.start(), other.start()));
    assertThat(one.contains(other)).isEqualTo(one.cover(other).equals(one));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }
}
