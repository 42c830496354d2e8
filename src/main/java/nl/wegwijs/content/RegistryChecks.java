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
