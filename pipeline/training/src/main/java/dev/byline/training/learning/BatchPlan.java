package dev.byline.training.learning;

import com.google.common.collect.Lists;
import dev.byline.pipeline.internal.window.Vocabulary;
import dev.byline.pipeline.internal.window.Window;
import dev.byline.pipeline.internal.window.Windows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/**
 * Which windows are seen together, in which order. Windows of similar length share a batch, since
 * padding costs as much as words; which windows meet is random all the same.
 */
record BatchPlan(TrainerSettings settings, Vocabulary vocabulary) {

  /**
   * Batches are made of windows of similar length out of so many batches' worth: all of them would
   * always meet the same neighbours. Chosen by hand, not measured.
   */
  private static final int POOL = 20;

  /**
   * The batches of an epoch.
   *
   * @param articles for each article what each annotator marked; epochs take turns
   */
  List<List<BatchBuilder.Item>> epoch(
      List<List<LabelledArticle>> articles, int epoch, Random random) {
    List<BatchBuilder.Item> items = windows(articles, epoch, random);
    List<List<BatchBuilder.Item>> batches =
        batches(items, settings.batch(), item -> item.window().input(vocabulary).length(), random);
    return batches.subList(0, (int) Math.ceil(settings.portion() * batches.size()));
  }

  /**
   * Items in batches of similar length, in random order.
   *
   * @param items are shuffled
   */
  static <T> List<List<T>> batches(
      List<T> items, int size, ToIntFunction<T> length, Random random) {
    Collections.shuffle(items, random);
    List<List<T>> batches = new ArrayList<>();
    for (List<T> pool : Lists.partition(items, POOL * size)) {
      List<T> sorted = new ArrayList<>(pool);
      sorted.sort(Comparator.comparingInt(length));
      batches.addAll(Lists.partition(sorted, size));
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /**
   * All articles cut into windows. The first is a third of a window to a whole one long, so that
   * each epoch cuts elsewhere and a word is not always near an edge.
   */
  private List<BatchBuilder.Item> windows(
      List<List<LabelledArticle>> articles, int epoch, Random random) {
    List<BatchBuilder.Item> items = new ArrayList<>();
    for (List<LabelledArticle> annotators : articles) {
      LabelledArticle article = annotators.get(epoch % annotators.size());
      int first = settings.window() / 3 + random.nextInt(settings.window() * 2 / 3);
      for (Window window : Windows.adjacent(article.pieces(), first, settings.window())) {
        items.add(new BatchBuilder.Item(article, window));
      }
    }
    return items;
  }
}
