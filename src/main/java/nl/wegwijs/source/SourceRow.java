package nl.wegwijs.source;

record SourceRow(SourceEntity source, PublisherEntity publisher) {

	SourceSummary toSummary() {
		return this.source.toSummary(this.publisher.toSummary());
	}

}
