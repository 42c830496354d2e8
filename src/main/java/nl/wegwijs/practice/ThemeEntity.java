package nl.wegwijs.practice;

import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
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
	private List<ThemeElement> elements;

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
	}

	KnmView.Theme toView() {
		return new KnmView.Theme(this.number, this.name, this.meaning, this.summary,
				this.elements.stream()
					.map((element) -> new KnmView.Element(element.number(), element.name()))
					.toList());
	}

}
