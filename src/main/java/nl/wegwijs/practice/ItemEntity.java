package nl.wegwijs.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import nl.wegwijs.site.PageLink;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "item")
@NullUnmarked
class ItemEntity extends ContentEntity<ItemDocument> {

	private String theme;

	private int position;

	private String element;

	private String fact;

	private String situation;

	private String question;

	private String gloss;

	@ElementCollection
	@CollectionTable(name = "item_option",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "item", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<ItemOption> options;

	private int answer;

	private String explanation;

	private String explanationEnglish;

	@ElementCollection
	@CollectionTable(name = "item_word",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "item", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<ItemWord> words;

	private String difficulty;

	private LocalDate retireBy;

	private String guideTitle;

	private String guidePath;

	@Override
	protected void apply(ItemDocument document) {
		this.theme = document.theme();
		this.position = document.position();
		this.element = document.element();
		this.fact = document.fact();
		this.situation = document.situation();
		this.question = document.question();
		this.gloss = document.gloss();
		this.options = document.options()
			.stream()
			.map((option) -> new ItemOption(option.text(), option.english(), option.why(), option.whyEnglish()))
			.toList();
		this.answer = document.answer();
		this.explanation = document.explanation();
		this.explanationEnglish = document.explanationEnglish();
		this.words = document.words().stream().map((word) -> new ItemWord(word.dutch(), word.english())).toList();
		this.difficulty = document.difficulty();
		this.retireBy = document.retireBy();
		this.guideTitle = (document.guide() == null) ? null : document.guide().title();
		this.guidePath = (document.guide() == null) ? null : document.guide().path();
	}

	String theme() {
		return this.theme;
	}

	String fact() {
		return this.fact;
	}

	String element() {
		return this.element;
	}

	ItemView toView(ItemView.Place place, ThemeView.Fact fact, String reportUrl) {
		List<ItemView.Option> views = IntStream.range(0, this.options.size()).mapToObj((index) -> {
			ItemOption option = this.options.get(index);
			return new ItemView.Option(index + 1, option.text(), option.english(), option.why(), option.whyEnglish());
		}).toList();
		List<ItemView.Word> translated = this.words.stream()
			.map((word) -> new ItemView.Word(word.dutch(), word.english()))
			.toList();
		return new ItemView(id(), place, this.situation, this.question, this.gloss, views, this.answer,
				this.explanation, this.explanationEnglish, translated, this.difficulty, this.retireBy,
				(this.guidePath == null) ? null : new PageLink(this.guideTitle, this.guidePath), fact,
				ItemView.pathOf(getId().language(), id()), reportUrl);
	}

}
