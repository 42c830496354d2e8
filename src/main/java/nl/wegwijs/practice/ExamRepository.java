package nl.wegwijs.practice;

import nl.wegwijs.site.ContentStore;

interface ExamRepository extends ContentStore<ExamEntity> {

}
