package nl.wegwijs.topic;

import java.util.List;

import nl.wegwijs.site.DocumentImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of topics.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TopicImporter {

	private final TopicRepository topics;

	TopicImporter(TopicRepository topics) {
		this.topics = topics;
	}

	/** Makes the stored topics equal to these. */
	public void importAll(List<TopicDocument> documents) {
		DocumentImport.run(this.topics, documents, TopicEntity::new);
	}

}
