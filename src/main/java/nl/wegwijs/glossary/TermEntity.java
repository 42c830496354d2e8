package nl.wegwijs.glossary;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "term")
@NullUnmarked
class TermEntity extends ContentEntity<TermDocument> {

	private String term;

	private String letter;

	private String article;

	private String english;

	private String meaning;

	@Override
	protected void apply(TermDocument document) {
		this.term = document.term();
		this.letter = document.letter();
		this.article = document.article();
		this.english = document.english();
		this.meaning = document.meaning();
	}

	String letter() {
		return this.letter;
	}

	TermView toView() {
		return new TermView(id(), this.term, this.article, this.english, this.meaning,
				TermView.pathOf(getId().language(), id()));
	}

}
