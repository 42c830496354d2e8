package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.List;

import nl.wegwijs.fact.FactDocument;
import nl.wegwijs.glossary.TermDocument;
import nl.wegwijs.picture.PictureDocument;
import nl.wegwijs.source.PublisherDocument;
import nl.wegwijs.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of the registries. A language has them all: what is not translated
 * stands there in the original.
 */
record RegistryDocuments(Content content, String language, LocalDate today) {

	List<PublisherDocument> publishers() {
		return this.content.publishers().stream().map((entry) -> {
			PublisherFile publisher = entry.value();
			return new PublisherDocument(this.language, entry.path().slug(), publisher.name(), publisher.meaning(),
					publisher.about(), publisher.type(), publisher.site(), orEmpty(publisher.also()));
		}).toList();
	}

	List<SourceDocument> sources() {
		return this.content.publishers()
			.stream()
			.flatMap((entry) -> entry.value()
				.sources()
				.stream()
				.map((source) -> new SourceDocument(this.language, source.id(), entry.path().slug(), source.title(),
						source.url(), source.about(), source.kind(), source.languages(), source.cost(), source.level(),
						source.evidence(), source.checked())))
			.toList();
	}

	List<FactDocument> facts() {
		return this.content.facts()
			.stream()
			.map(ContentEntry::value)
			.map((fact) -> new FactDocument(this.language, fact.id(), fact.label(), fact.value(), fact.unit(),
					fact.validFrom(), fact.validUntil(), fact.isExpired(this.today), fact.rhythm(), fact.reviewBy(),
					fact.certainty(), fact.source(), fact.checked(), fact.note()))
			.toList();
	}

	List<TermDocument> terms() {
		return this.content.terms()
			.stream()
			.map((entry) -> new TermDocument(this.language, entry.value().key(), entry.value().term(),
					entry.path().slug(), entry.value().article(), entry.value().english(), entry.value().meaning(),
					orEmpty(entry.value().also()), orEmpty(entry.value().misspellings())))
			.toList();
	}

	List<PictureDocument> pictures() {
		return this.content.pictures().stream().map((entry) -> {
			PictureFile picture = entry.value();
			List<PictureDocument.Row> rows = picture.rows()
				.stream()
				.map((row) -> new PictureDocument.Row(row.label(), row.note(), row.cells()))
				.toList();
			return new PictureDocument(this.language, entry.path().slug(), picture.title(), picture.description(),
					picture.kind(), orEmpty(picture.columns()), rows);
		}).toList();
	}

	private static List<String> orEmpty(@Nullable List<String> list) {
		return (list == null) ? List.of() : list;
	}

}
