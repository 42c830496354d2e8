package nl.wegwijs.site;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/**
 * A stored document: it changes only as a whole, when its document changed.
 *
 * @param <D> the document
 */
@MappedSuperclass
@NullUnmarked
public abstract class ContentEntity<D extends ContentDocument> implements Persistable<ContentKey> {

	@EmbeddedId
	private ContentKey key;

	private String hash;

	@Transient
	private boolean stored;

	/** Takes over all that a document holds. */
	public final void store(D document) {
		if (this.key == null) {
			this.key = document.key();
		}
		this.hash = ContentHash.of(document);
		apply(document);
	}

	protected abstract void apply(D document);

	@Override
	public ContentKey getId() {
		return this.key;
	}

	/** The id within the language. */
	public String id() {
		return this.key.id();
	}

	@Override
	public boolean isNew() {
		return !this.stored;
	}

	@PostLoad
	@PostPersist
	void markStored() {
		this.stored = true;
	}

}
