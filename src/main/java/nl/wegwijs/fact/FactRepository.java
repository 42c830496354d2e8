package nl.wegwijs.fact;

import nl.wegwijs.site.ContentStore;

interface FactRepository extends ContentStore<FactEntity> {

}
