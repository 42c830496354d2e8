package nl.wegwijs.source;

import jakarta.persistence.Embeddable;

@Embeddable
record SourcePlacement(String source, String name, String tag, String reason) {
}
