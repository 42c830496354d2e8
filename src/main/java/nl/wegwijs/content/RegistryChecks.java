package nl.wegwijs.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks of the registries: sources, facts, terms and languages.
 */
final class RegistryChecks {

	private final Content content;

	private final ContentIndex index;

	private final ContentProblems problems;

	private final Map<String, String> seen = new HashMap<>();

	RegistryChecks(Content content, ContentIndex index, ContentProblems problems) {
		this.content = content;
		this.index = index;
		this.problems = problems;
	}

	void run() {
		this.content.publishers().forEach(this::publisher);
		this.content.facts().forEach((entry) -> {
			once(entry, "id", "fact " + entry.value().id());
			if (this.index.source(entry.value().source()) == null) {
				add(entry, "source", ContentRule.SOURCE_EXISTS,
						"There is no source '" + entry.value().source() + "' in sources/");
			}
		});
		this.content.terms().forEach(this::term);
		this.content.pictures().forEach(this::picture);
		this.content.languages().forEach((entry) -> once(entry, "code", "language " + entry.value().code()));
		this.content.themes().forEach((entry) -> once(entry, "number", "theme number " + entry.value().number()));
	}

	/**
	 * Warns of sources that nothing refers to; to be run when all pages were rendered.
	 */
	void reportUnusedSources() {
		this.content.publishers().forEach((entry) -> {
			List<PublisherFile.Source> sources = entry.value().sources();
			for (int place = 0; place < sources.size(); place++) {
				if (!this.index.isUsed(sources.get(place).id())) {
					add(entry, "sources[" + place + "].id", ContentRule.SOURCE_UNUSED,
							"Nothing refers to the source '" + sources.get(place).id() + "'");
				}
			}
		});
	}

	private void publisher(ContentEntry<PublisherFile> entry) {
		address(entry, "site", entry.value().site());
		List<PublisherFile.Source> sources = entry.value().sources();
		for (int place = 0; place < sources.size(); place++) {
			String key = "sources[" + place + "]";
			PublisherFile.Source source = sources.get(place);
			String slug = entry.path().slug();
			if (!source.id().equals(slug) && !source.id().startsWith(slug + "-")) {
				add(entry, key + ".id", ContentRule.SOURCE_ID,
						"The id '" + source.id() + "' must be '" + slug + "' or start with '" + slug + "-'");
			}
			once(entry, key + ".id", "source " + source.id());
			once(entry, key + ".url", "address " + source.url());
			address(entry, key + ".url", source.url());
		}
	}

	private void term(ContentEntry<TermFile> entry) {
		String key = entry.value().key();
		once(entry, "term", "term " + key);
		if (!key.startsWith(entry.path().slug())) {
			add(entry, "term", ContentRule.FILE_NAME,
					"The term '" + entry.value().term() + "' belongs in glossary/" + key.charAt(0) + ".yaml");
		}
	}

	/** What the layout of a picture counts on: without it the page could not be made. */
	private void picture(ContentEntry<PictureFile> entry) {
		PictureFile picture = entry.value();
		List<String> columns = picture.columns();
		int width = (columns == null) ? 0 : columns.size();
		boolean table = picture.kind().equals("ladder") || picture.kind().equals("grid");
		for (int place = 0; place < picture.rows().size(); place++) {
			List<String> cells = picture.rows().get(place).cells();
			if (table ? width == 0 || cells.size() != width : cells.isEmpty() || cells.contains("")) {
				add(entry, "rows[" + place + "].cells", ContentRule.FRONT_MATTER_SCHEMA,
						table ? "A row of a ladder or grid has a cell for each of its " + width + " columns"
								: "A row of a timeline or of lanes has at least one cell, and none is empty");
			}
		}
		if (picture.kind().equals("lanes") && picture.rows().size() < 2) {
			add(entry, "rows", ContentRule.FRONT_MATTER_SCHEMA, "Lanes are at least two rows");
		}
	}

	private void address(ContentEntry<?> entry, String key, String address) {
		if (!Addresses.isWebPage(address)) {
			add(entry, key, ContentRule.LINK_SCHEME, "An https address is expected: " + address);
		}
	}

	private void once(ContentEntry<?> entry, String key, String name) {
		String place = entry.path().file() + ":" + entry.line(key);
		String first = this.seen.putIfAbsent(name, place);
		if (first != null) {
			add(entry, key, ContentRule.DUPLICATE_ID, "The " + name + " stands already at " + first);
		}
	}

	private void add(ContentEntry<?> entry, String key, ContentRule rule, String message) {
		this.problems.add(entry.path().file(), entry.line(key), rule, message);
	}

}
