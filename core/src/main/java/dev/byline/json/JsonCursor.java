package dev.byline.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A place in a JSON document that knows its path, so that every complaint can name it. */
final class JsonCursor {

  private static final int LONGEST_SHOWN_VALUE = 80;

  private final JsonNode node;
  private final @Nullable JsonCursor parent;
  private final String step;

  private JsonCursor(JsonNode node, @Nullable JsonCursor parent, String step) {
    this.node = node;
    this.parent = parent;
    this.step = step;
  }

  /** Parses a document that must be one object, and reads it. */
  static <T> T readDocument(String json, Function<JsonCursor, T> reader) {
    JsonNode root;
    try {
      root = JsonFormat.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new JsonFormatException("$", e.getOriginalMessage() + place(e.getLocation()), e);
    }
    return new JsonCursor(root, null, "$").readObject(reader);
  }

  String string(String field) {
    return scalar(field, JsonNode::isTextual, JsonNode::textValue, "a string");
  }

  int integer(String field) {
    return scalar(field, JsonNode::isInt, JsonNode::intValue, "an integer");
  }

  double number(String field) {
    return scalar(field, JsonNode::isNumber, JsonNode::doubleValue, "a number");
  }

  boolean truth(String field) {
    return scalar(field, JsonNode::isBoolean, JsonNode::booleanValue, "true or false");
  }

  private <T> T scalar(
      String field, Predicate<JsonNode> kind, Function<JsonNode, T> value, String wanted) {
    JsonCursor child = child(field);
    return kind.test(child.node) ? value.apply(child.node) : child.expected(wanted);
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) {
    String name = string(field);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return child(field).expected("one of " + Arrays.toString(type.getEnumConstants()));
  }

  <E extends Enum<E>> Optional<E> optionalConstant(String field, Class<E> type) {
    return has(field) ? Optional.of(constant(field, type)) : Optional.empty();
  }

  Optional<String> optionalString(String field) {
    return has(field) ? Optional.of(string(field)) : Optional.empty();
  }

  /** A string, or nothing where the field holds something else. */
  Optional<String> stringOrNothing(String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }

  /** Whether the field is there and is not null. */
  boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** The object in a field, empty if the field is absent or null. */
  <T> Optional<T> optionalObject(String field, Function<JsonCursor, T> reader) {
    return has(field) ? Optional.of(child(field).readObject(reader)) : Optional.empty();
  }

  /** The objects of an array, which must be there. */
  <T> List<T> objects(String field, Function<JsonCursor, T> reader) {
    return elements(field, element -> element.readObject(reader));
  }

  /** The objects of an array, none if the field is absent or null. */
  <T> List<T> optionalObjects(String field, Function<JsonCursor, T> reader) {
    return has(field) ? objects(field, reader) : List.of();
  }

  /** The strings of an array, which must be there. */
  List<String> strings(String field) {
    return elements(
        field,
        element ->
            element.node.isTextual() ? element.node.textValue() : element.expected("a string"));
  }

  /** The rows of an array of arrays of so many integers, which must be there. */
  List<int[]> rows(String field, int width) {
    return elements(
        field,
        row -> {
          int[] numbers = new int[width];
          boolean right = row.node.isArray() && row.node.size() == width;
          for (int i = 0; i < width && right; i++) {
            right = row.node.get(i).isInt();
            numbers[i] = row.node.get(i).intValue();
          }
          return right ? numbers : row.expected("an array of " + width + " integers");
        });
  }

  /** A complaint about this place. */
  JsonFormatException complaint(String complaint) {
    return new JsonFormatException(path(), complaint);
  }

  /** A complaint about the field of this object. */
  JsonFormatException complaint(String field, String complaint) {
    return child(field).complaint(complaint);
  }

  private <T> List<T> elements(String field, Function<JsonCursor, T> reader) {
    JsonCursor array = child(field);
    if (!array.node.isArray()) {
      return array.expected("an array");
    }
    List<T> values = new ArrayList<>(array.node.size());
    for (int i = 0; i < array.node.size(); i++) {
      values.add(reader.apply(new JsonCursor(array.node.get(i), array, "[" + i + "]")));
    }
    return values;
  }

  /** Reads this object; what its constructor refuses becomes a complaint about this place. */
  private <T> T readObject(Function<JsonCursor, T> reader) {
    if (!node.isObject()) {
      return expected("an object");
    }
    try {
      return reader.apply(this);
    } catch (JsonFormatException e) {
      throw e;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
      throw new JsonFormatException(path(), String.valueOf(e.getMessage()), e);
    }
  }

  private JsonCursor child(String field) {
    return new JsonCursor(node.path(field), this, "." + field);
  }

  private <T> T expected(String what) {
    throw complaint("expected " + what + ", found " + shown());
  }

  private String shown() {
    if (node.isMissingNode()) {
      return "nothing";
    }
    if (node.isContainerNode()) {
      return node.isArray() ? "an array" : "an object";
    }
    String value = node.toString();
    return value.length() <= LONGEST_SHOWN_VALUE
        ? value
        : value.substring(0, LONGEST_SHOWN_VALUE) + "…";
  }

  private String path() {
    return parent == null ? step : parent.path() + step;
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
