package nl.wegwijs.picture;

import nl.wegwijs.site.ContentStore;

interface PictureRepository extends ContentStore<PictureEntity> {

}
