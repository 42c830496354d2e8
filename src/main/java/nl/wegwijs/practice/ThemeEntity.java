package nl.wegwijs.practice;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "theme")
@NullUnmarked
class ThemeEntity extends ContentEntity<ThemeDocument> {

	private int number;

	private String name;

	private String meaning;

	private String summary;

	@ElementCollection
	@CollectionTable(name = "theme_element",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "theme", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<ThemeElement> elements;

	@ElementCollection
	@CollectionTable(name = "theme_fact",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "theme", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<ThemeFact> facts;

	@Override
	protected void apply(ThemeDocument document) {
		this.number = document.number();
		this.name = document.name();
		this.meaning = document.meaning();
		this.summary = document.summary();
		this.elements = document.elements()
			.stream()
			.map((element) -> new ThemeElement(element.number(), element.name()))
			.toList();
		this.facts = document.elements()
			.stream()
			.flatMap((element) -> element.facts()
				.stream()
				.map((fact) -> new ThemeFact(element.number(), fact.id(), fact.text(), fact.source(), fact.certainty(),
						fact.checked())))
			.toList();
	}

	List<ThemeElement> elements() {
		return List.copyOf(this.elements);
	}

	List<ThemeFact> facts() {
		return List.copyOf(this.facts);
	}

	ThemeView toView(List<ThemeView.Element> elements, List<ItemView.Word> words, int items) {
		return new ThemeView(this.number, id(), this.name, this.meaning, this.summary,
				ThemeView.pathOf(getId().language(), id()), elements, words, items);
	}

}
