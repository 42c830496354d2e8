package nl.wegwijs.seo;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.wegwijs.site.SiteLanguage;

/**
 * The changed pages of the site or of one topic, newest first, as an Atom feed (RFC
 * 4287).
 */
record Feed(String title, String path, String page, List<FeedEntry> entries) {

	static final int MAX_ENTRIES = 50;

	static Feed of(String title, String path, String page, List<FeedEntry> entries) {
		return new Feed(title, path, page,
				entries.stream()
					.sorted(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::path))
					.limit(MAX_ENTRIES)
					.toList());
	}

	static String path(String page) {
		return page + "/feed.xml";
	}

	static PageMeta.Form form(SiteLanguage language) {
		return PageMeta.Form.atom(path(language.path()));
	}

	String toXml(String baseUrl, SiteLanguage language) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("feed");
			xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
			xml.writeAttribute("xml:lang", language.code());
			write(xml, "title", this.title);
			write(xml, "id", baseUrl + this.path);
			write(xml, "updated", timestamp(this.entries.getFirst().updated()));
			link(xml, "self", baseUrl + this.path);
			link(xml, "alternate", baseUrl + this.page);
			xml.writeStartElement("author");
			write(xml, "name", "Wegwijs");
			xml.writeEndElement();
			write(xml, "rights", "CC BY 4.0");
			for (FeedEntry entry : this.entries) {
				write(xml, baseUrl, entry);
			}
			xml.writeEndElement();
			xml.writeEndDocument();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("The feed " + this.path + " cannot be written", ex);
		}
		return text.toString();
	}

	private static void write(XMLStreamWriter xml, String baseUrl, FeedEntry entry) throws XMLStreamException {
		xml.writeStartElement("entry");
		write(xml, "title", entry.title());
		// A page that changes again is a new entry for those who read the feed.
		write(xml, "id", baseUrl + entry.path() + "#" + entry.updated());
		write(xml, "updated", timestamp(entry.updated()));
		link(xml, "alternate", baseUrl + entry.path());
		write(xml, "summary", (entry.note() != null) ? entry.note() : entry.summary());
		xml.writeEndElement();
	}

	private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", address);
	}

	private static String timestamp(LocalDate day) {
		return day + "T00:00:00Z";
	}

}
