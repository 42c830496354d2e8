package nl.wegwijs.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
record TopicStep(String what, @Column(name = "place") String where, @Column(name = "moment") String when,
		String guide) {
}
