package nl.wegwijs.guide;

import jakarta.persistence.Embeddable;

@Embeddable
record GuideAnchor(String anchor, String text) {
}
