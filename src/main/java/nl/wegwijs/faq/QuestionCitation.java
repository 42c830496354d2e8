package nl.wegwijs.faq;

import nl.wegwijs.site.ContentKey;

record QuestionCitation(ContentKey key, String topic, String title, String source) {
}
