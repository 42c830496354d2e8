package nl.wegwijs.source;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of publishers, sources and their placements.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SourceImporter {

	private final PublisherRepository publishers;

	private final SourceRepository sources;

	private final SourceGroupRepository groups;

	SourceImporter(PublisherRepository publishers, SourceRepository sources, SourceGroupRepository groups) {
		this.publishers = publishers;
		this.sources = sources;
		this.groups = groups;
	}

	/** Makes the stored registry equal to these publishers, sources and groups. */
	public void importAll(List<PublisherDocument> publishers, List<SourceDocument> sources,
			List<SourceGroupDocument> groups) {
		DocumentImport.run(this.publishers, publishers, PublisherEntity::new);
		DocumentImport.run(this.sources, sources, SourceEntity::new);
		DocumentImport.run(this.groups, groups, SourceGroupEntity::new);
	}

}
