package dev.byline.examples.runner.markup;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * XML as a tree whose elements have the names that they have within their namespace. Declarations
 * of types and entities are passed over unread: there are no entities but those that XML has of
 * itself, so that nothing is fetched and nothing grows.
 */
final class XmlTree {

  /** More than any agency nests, and little enough for the stack. */
  private static final int DEEPEST = 500;

  private static final XMLInputFactory FACTORY = factory();

  private XmlTree() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // limits that differ between JDKs: 25 takes 100 levels and 200 attributes, 17 as many as these
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours decides
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /**
   * The root element.
   *
   * @throws MarkupException if it is not well-formed, or uses an entity of its own
   */
  static Element read(byte[] bytes) throws MarkupException {
    Element document = new Element("document");
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
      Element open = document;
      int depth = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new MarkupException("is nested more than " + DEEPEST + " deep");
            }
            open = open.appendElement(reader.getLocalName());
            copyAttributes(reader, open);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            open = open.parent() == null ? document : open.parent();
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              open.appendChild(new TextNode(reader.getText()));
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw new MarkupException("uses an entity that is not declared in XML itself");
          default -> {
            // comments, instructions and declarations say nothing to a reader
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new MarkupException("is no well-formed XML" + place(e));
    }
    return document.child(0);
  }

  private static void copyAttributes(XMLStreamReader reader, Element element) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attr(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
  }

  private static String place(XMLStreamException e) {
    return e.getLocation() == null
        ? ""
        : " (line "
            + e.getLocation().getLineNumber()
            + ", column "
            + e.getLocation().getColumnNumber()
            + ")";
  }
}
