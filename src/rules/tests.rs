//! What rules see and settings say, on projects made by hand.

use super::*;

#[test]
fn each_page_can_be_read() {
    for (text, _) in RULES {
        page::parse(text).unwrap();
    }
    assert!(pages().is_sorted_by(|a, b| a.id < b.id));
}
