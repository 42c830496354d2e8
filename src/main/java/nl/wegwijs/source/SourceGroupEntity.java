package nl.wegwijs.source;

import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import nl.wegwijs.site.ContentEntity;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "source_group")
@NullUnmarked
class SourceGroupEntity extends ContentEntity<SourceGroupDocument> {

	private String topic;

	private int position;

	private String title;

	private String summary;

	@ElementCollection
	@CollectionTable(name = "placement",
			joinColumns = { @JoinColumn(name = "language", referencedColumnName = "language"),
					@JoinColumn(name = "source_group", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<SourcePlacement> placements;

	@Override
	protected void apply(SourceGroupDocument document) {
		this.topic = document.topic();
		this.position = document.position();
		this.title = document.title();
		this.summary = document.summary();
		this.placements = document.placements()
			.stream()
			.map((placement) -> new SourcePlacement(placement.source(), placement.name(), placement.tag(),
					placement.reason()))
			.toList();
	}

	String topic() {
		return this.topic;
	}

	List<String> sourceIds() {
		return this.placements.stream().map(SourcePlacement::source).toList();
	}

	SourceGroupView toView(Map<String, SourceSummary> sources) {
		return new SourceGroupView(this.title, this.summary,
				this.placements.stream()
					.map((placement) -> new SourceGroupView.Placement(placement.name(), placement.tag(),
							placement.reason(), sources.get(placement.source())))
					.toList());
	}

}
