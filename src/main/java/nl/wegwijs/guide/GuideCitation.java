package nl.wegwijs.guide;

import nl.wegwijs.site.ContentKey;

record GuideCitation(ContentKey key, String topic, String title, String source) {
}
