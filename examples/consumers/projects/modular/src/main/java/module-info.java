module com.example.modular {
  requires dev.byline.core;
  requires dev.byline.pipeline;
}
