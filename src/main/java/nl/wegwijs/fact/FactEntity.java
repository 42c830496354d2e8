package nl.wegwijs.fact;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import nl.wegwijs.source.SourceSummary;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "fact")
@NullUnmarked
class FactEntity extends ContentEntity<FactDocument> {

	private String label;

	private String value;

	private String unit;

	private LocalDate validFrom;

	private LocalDate validUntil;

	private boolean expired;

	private String rhythm;

	private LocalDate reviewBy;

	private String certainty;

	private String source;

	private LocalDate checked;

	private String note;

	@Override
	protected void apply(FactDocument document) {
		this.label = document.label();
		this.value = document.value();
		this.unit = document.unit();
		this.validFrom = document.validFrom();
		this.validUntil = document.validUntil();
		this.expired = document.expired();
		this.rhythm = document.rhythm();
		this.reviewBy = document.reviewBy();
		this.certainty = document.certainty();
		this.source = document.source();
		this.checked = document.checked();
		this.note = document.note();
	}

	String source() {
		return this.source;
	}

	FactView toView(SourceSummary source) {
		return new FactView(id(), this.label, this.value, this.unit, this.validFrom, this.validUntil, this.expired,
				this.rhythm, this.certainty, this.checked, this.note, source);
	}

}
