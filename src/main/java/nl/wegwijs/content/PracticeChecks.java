package nl.wegwijs.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks of the practice bank as a whole: what a question refers to exists, no question
 * stands twice, every element is covered, and the right option has no usual place or
 * length.
 */
final class PracticeChecks {

	private static final int FEWEST_PER_ELEMENT = 4;

	private static final double NEARLY_THE_SAME = 0.7;

	private final Content content;

	private final ContentIndex index;

	private final LocalDate today;

	private final ContentProblems problems;

	private final Map<String, String> ids = new HashMap<>();

	private final Map<String, Set<String>> stems = new HashMap<>();

	PracticeChecks(Content content, ContentIndex index, LocalDate today, ContentProblems problems) {
		this.content = content;
		this.index = index;
		this.today = today;
		this.problems = problems;
	}

	void run() {
		this.content.themes().forEach((entry) -> {
			facts(entry);
			List<ThemeFile.Item> items = entry.value().items();
			for (int place = 0; place < items.size(); place++) {
				item(entry, "questions[" + place + "]", items.get(place));
			}
			if (!items.isEmpty()) {
				coverage(entry);
				balance(entry, items);
			}
		});
	}

	private void facts(ContentEntry<ThemeFile> entry) {
		List<ThemeFile.Element> elements = entry.value().elements();
		for (int element = 0; element < elements.size(); element++) {
			List<ThemeFile.Fact> facts = elements.get(element).knowledge();
			for (int place = 0; place < facts.size(); place++) {
				String key = "elements[" + element + "].facts[" + place + "]";
				ThemeFile.Fact fact = facts.get(place);
				once(entry, key + ".id", "practice fact " + fact.id());
				if (this.index.source(fact.source()) == null) {
					add(entry, key + ".source", ContentRule.SOURCE_EXISTS,
							"There is no source '" + fact.source() + "' in sources/");
				}
			}
		}
	}

	private void item(ContentEntry<ThemeFile> entry, String key, ThemeFile.Item item) {
		once(entry, key + ".id", "practice question " + item.id());
		ItemChecks.of(item).forEach((fault) -> add(entry, key + ".id", fault.rule(), fault.message()));
		boolean proved = entry.value()
			.elements()
			.stream()
			.filter((element) -> element.number().equals(item.element()))
			.flatMap((element) -> element.knowledge().stream())
			.anyMatch((fact) -> fact.id().equals(item.fact()));
		if (!proved) {
			add(entry, key + ".fact", ContentRule.ITEM_FACT,
					"The element " + item.element() + " has no fact '" + item.fact() + "'");
		}
		if (item.retireBy() != null && item.retireBy().isBefore(this.today)) {
			add(entry, key + ".retireBy", ContentRule.ITEM_RETIRED,
					"The question left practice after " + item.retireBy());
		}
		guide(entry, key + ".guide", item);
		unique(entry, key + ".situation", item);
	}

	private void guide(ContentEntry<ThemeFile> entry, String key, ThemeFile.Item item) {
		if (item.guide() == null) {
			return;
		}
		String[] parts = item.guide().split("#", 2);
		ContentIndex.Target target = this.index.page(parts[0]);
		if (target == null) {
			add(entry, key, ContentRule.LINK_TARGET, "There is no content file '" + parts[0] + ".md'");
		}
		else if (parts.length > 1 && !target.anchors().contains(parts[1])) {
			add(entry, key, ContentRule.LINK_ANCHOR, "'" + parts[0] + ".md' has no heading '#" + parts[1] + "'");
		}
	}

	private void unique(ContentEntry<ThemeFile> entry, String key, ThemeFile.Item item) {
		Set<String> words = ItemChecks.words(ItemChecks.stem(item));
		this.stems.forEach((id, other) -> {
			Set<String> all = new HashSet<>(other);
			all.addAll(words);
			long shared = other.stream().filter(words::contains).count();
			if (shared > NEARLY_THE_SAME * all.size()) {
				add(entry, key, ContentRule.ITEM_DUPLICATE, "This is nearly the question " + id);
			}
		});
		this.stems.put(item.id(), words);
	}

	private void coverage(ContentEntry<ThemeFile> entry) {
		List<ThemeFile.Element> elements = entry.value().elements();
		for (int place = 0; place < elements.size(); place++) {
			String number = elements.get(place).number();
			long items = entry.value().items().stream().filter((item) -> item.element().equals(number)).count();
			if (items < FEWEST_PER_ELEMENT) {
				add(entry, "elements[" + place + "].number", ContentRule.ITEM_COVERAGE,
						"The element " + number + " has " + items + " questions");
			}
		}
	}

	private void balance(ContentEntry<ThemeFile> entry, List<ThemeFile.Item> items) {
		List<String> faults = new ArrayList<>();
		long longest = items.stream()
			.filter((item) -> item.wrong()
				.stream()
				.allMatch((option) -> option.text().length() < item.right().text().length()))
			.count();
		if (longest > 0.4 * items.size()) {
			faults.add("The right option is the longest in " + longest + " of " + items.size() + " questions");
		}
		for (int answer = 1; answer <= 3; answer++) {
			int place = answer;
			double share = (double) items.stream().filter((item) -> item.answer() == place).count() / items.size();
			if (share < 0.25 || share > 0.42) {
				faults.add("The right option is number %d in %.0f %% of the questions".formatted(place, 100 * share));
			}
		}
		faults.forEach((fault) -> add(entry, "questions", ContentRule.ITEM_BALANCE, fault));
	}

	private void once(ContentEntry<?> entry, String key, String name) {
		String place = entry.path().file() + ":" + entry.line(key);
		String first = this.ids.putIfAbsent(name, place);
		if (first != null) {
			add(entry, key, ContentRule.DUPLICATE_ID, "The " + name + " stands already at " + first);
		}
	}

	private void add(ContentEntry<?> entry, String key, ContentRule rule, String message) {
		this.problems.add(entry.path().file(), entry.line(key), rule, message);
	}

}
