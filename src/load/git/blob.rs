//! The name that git gives to a content: equal ids are equal files, whether they were ever committed or not.

/// A blob's id.
pub type Id = gix::ObjectId;

/// The id of a content, whether the repository has it or not; `None` where it cannot be told, which no content is known for.
#[must_use]
pub fn id(content: &[u8]) -> Option<Id> {
    gix::objs::compute_hash(gix::hash::Kind::Sha1, gix::objs::Kind::Blob, content).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_what_git_hash_object_says() {
        assert_eq!(id(b"").unwrap().to_string(), "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391");
        assert_eq!(id(b"hello\n").unwrap().to_string(), "ce013625030ba8dba906f756967f9e9ca394464a");
    }
}
