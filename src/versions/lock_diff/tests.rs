use super::*;
use crate::model::lock::LockedSource;
use crate::model::testing::dependencies;

fn lock(text: &str) -> Lock {
    dependencies(text).lock.unwrap()
}

fn versions(rows: &[(String, Version)]) -> Vec<String> {
    rows.iter().map(|(name, version)| format!("{name} {version}")).collect()
}

fn edges(found: &LockDiff) -> Vec<String> {
    let one = |edge: &crate::model::lock_diff::Repointed| {
        let there = if edge.newer_is_there { "" } else { ", which is gone" };
        let both = if edge.takes_both { " and takes it too" } else { "" };
        let allowed = edge.allowed_by.as_ref().map(|asks| format!(" by {asks}")).unwrap_or_default();
        format!("{} {} from {} to {}{there}{both}{allowed}", edge.package, edge.requires, edge.from, edge.to)
    };
    found.repointed.iter().map(one).collect()
}

#[test]
fn versions_move_up_and_down_and_packages_come_and_go() {
    let older = lock("lock a 1.0.0\nlock b 1.2.0\nlock c 0.3.0\nlock d 0.1.0\nlock e 1.0.0\nlock e 2.0.0\nlock same 1.0.0");
    let newer = lock("lock a 1.0.1\nlock b 1.1.0\nlock c 0.4.0\nlock e 2.0.0\nlock e 3.0.0\nlock f 1.0.0\nlock same 1.0.0");
    let found = diff(&older, &newer, None);
    let moved: Vec<String> = found.moved.iter().map(|moved| format!("{} {} {}", moved.name, moved.from, moved.to)).collect();
    assert_eq!(moved, ["a 1.0.0 1.0.1", "b 1.2.0 1.1.0", "c 0.3.0 0.4.0"]);
    assert_eq!(versions(&found.removed), ["d 0.1.0", "e 1.0.0"]);
    assert_eq!(versions(&found.added), ["e 3.0.0", "f 1.0.0"]);
    assert!(found.duplicated.is_empty(), "e was there twice before");
    assert!(diff(&older, &older, None).is_empty());
}

#[test]
fn a_new_bucket_beside_an_old_one_is_a_new_duplicate() {
    let found = diff(&lock("lock syn 1.0.0"), &lock("lock syn 1.0.1\nlock syn 2.0.0"), None);
    assert_eq!(found.duplicated[0].new, [Version::new(2, 0, 0)]);
    assert_eq!(found.duplicated[0].versions.len(), 2);
    assert_eq!((found.moved.len(), versions(&found.added)), (1, vec!["syn 2.0.0".to_owned()]));
}

#[test]
fn a_checksum_that_is_another_for_the_same_release_is_told() {
    let mut older = lock("lock a 1.0.0\nlock b 1.0.0\nlock c 1.0.0");
    let mut newer = lock("lock a 1.0.0\nlock b 1.0.1\nlock c 1.0.0");
    older.packages.iter_mut().for_each(|package| package.checksum = Some("aa".to_owned()));
    newer.packages.iter_mut().for_each(|package| package.checksum = Some("bb".to_owned()));
    newer.packages[2].checksum = None;
    let found = diff(&older, &newer, None);
    assert_eq!(
        found.altered,
        [Altered { name: "a".to_owned(), version: Version::new(1, 0, 0), from: "aa".to_owned(), to: "bb".to_owned() }]
    );
}

#[test]
fn a_release_that_comes_from_elsewhere_is_told() {
    let found = diff(&lock("lock a 1.0.0\nlock a 2.0.0"), &lock("lock a 1.0.0 git\nlock a 2.0.0"), None);
    assert_eq!((found.resourced.len(), found.moved.len(), found.added.len(), found.altered.len()), (1, 0, 0, 0));
    assert!(matches!(found.resourced[0].to, LockedSource::Git { .. }));
}

/// In form as flox#4699: an update of other crates turned five edges back from `windows-sys` 0.61.1, and all copies were still there.
#[test]
fn edges_turned_back_to_a_copy_that_was_there_are_told() {
    let text = "windows-sys 0.59.0
        windows-sys 0.60.2
        windows-sys 0.61.1
        dirs-sys 0.5.0: windows-sys >=0.59, <=0.61
        rustix 1.1.2: windows-sys >=0.52, <0.62
        tempfile 3.23.0: windows-sys >=0.52, <0.62
        socket2 0.6.0: windows-sys >=0.60, <0.62
        errno 0.3.14: windows-sys >=0.52, <0.62
        mio 1.0.4: windows-sys ^0.59
        tar 0.4.44
        tar 0.4.45
        lock dirs-sys 0.5.0: windows-sys NEW
        lock rustix 1.1.2: windows-sys NEW
        lock tempfile 3.23.0: windows-sys NEW
        lock socket2 0.6.0: windows-sys NEW
        lock errno 0.3.14: windows-sys NEW
        lock mio 1.0.4: windows-sys 0.59.0
        lock anstyle 1.0.0: windows-sys 0.60.2
        lock clap 4.0.0: windows-sys 0.61.1
        lock tar TAR
        lock windows-sys 0.59.0
        lock windows-sys 0.60.2
        lock windows-sys 0.61.1";
    let older = lock(&text.replace("NEW", "0.61.1").replace("TAR", "0.4.44"));
    let all = dependencies(&text.replace("NEW", "0.60.2").replace("TAR", "0.4.45"));
    let newer = all.lock.as_ref().unwrap();
    let found = diff(&older, newer, Some(&Asks::of(&all)));
    let expected = [
        "dirs-sys windows-sys from 0.61.1 to 0.60.2 by >=0.59, <=0.61",
        "errno windows-sys from 0.61.1 to 0.60.2 by >=0.52, <0.62",
        "rustix windows-sys from 0.61.1 to 0.60.2 by >=0.52, <0.62",
        "socket2 windows-sys from 0.61.1 to 0.60.2 by >=0.60, <0.62",
        "tempfile windows-sys from 0.61.1 to 0.60.2 by >=0.52, <0.62",
    ];
    assert_eq!(edges(&found), expected);
    assert_eq!((found.moved.len(), found.added.len(), found.removed.len(), found.duplicated.len()), (1, 0, 0, 0));
    assert_eq!(edges(&diff(&older, newer, None)).len(), 5, "without an index too");
    assert!(edges(&diff(newer, &older, None)).is_empty(), "the way back is no loss");
}

/// In form as windmill#11182: a release that did not change took a second, older copy beside the one that it had, and others lost the newest, which left.
#[test]
fn a_second_older_copy_and_a_newest_that_left_are_told() {
    let older = lock(
        "lock stacker 0.1.23: windows-sys 0.59.0
         lock wmi 0.1.0: windows-core 0.62.2
         lock other 0.1.0: windows-core 0.56.0
         lock windows-core 0.56.0
         lock windows-core 0.62.2
         lock windows-sys 0.52.0
         lock windows-sys 0.59.0",
    );
    let newer = lock(
        "lock stacker 0.1.23: windows-sys 0.52.0, windows-sys 0.59.0
         lock wmi 0.1.0: windows-core 0.56.0
         lock other 0.1.0: windows-core 0.56.0
         lock windows-core 0.56.0
         lock windows-sys 0.52.0
         lock windows-sys 0.59.0",
    );
    let expected = ["stacker windows-sys from 0.59.0 to 0.52.0 and takes it too", "wmi windows-core from 0.62.2 to 0.56.0, which is gone"];
    assert_eq!(edges(&diff(&older, &newer, None)), expected);
}

/// In form as cargo#17115: `hashbrown` goes back for one crate whose requirement spans buckets, while the crate itself moves on.
#[test]
fn a_release_that_moved_is_told_where_its_requirement_accepts_the_newer_still() {
    let text = "hashbrown 0.15.5
        hashbrown 0.16.1
        indexmap 2.11.0: hashbrown >=0.15.0, <0.17
        indexmap 2.12.0: hashbrown ASKS
        lock indexmap 2.12.0: hashbrown 0.15.5
        lock old 1.0.0: hashbrown 0.15.5
        lock new 1.0.0: hashbrown 0.16.1
        lock hashbrown 0.15.5
        lock hashbrown 0.16.1";
    let older = lock(
        "lock indexmap 2.11.0: hashbrown 0.16.1
         lock old 1.0.0: hashbrown 0.15.5
         lock hashbrown 0.15.5
         lock hashbrown 0.16.1",
    );
    let told = |asks: &str| {
        let all = dependencies(&text.replace("ASKS", asks));
        let newer = all.lock.clone().unwrap();
        (edges(&diff(&older, &newer, Some(&Asks::of(&all)))), edges(&diff(&older, &newer, None)))
    };
    let (known, unknown) = told(">=0.15.0, <0.17");
    assert_eq!(known, ["indexmap hashbrown from 0.16.1 to 0.15.5 by >=0.15.0, <0.17"]);
    assert!(unknown.is_empty(), "it may ask for the older one");
    assert!(told("^0.15").0.is_empty(), "it does");
}

#[test]
fn a_member_that_asks_for_the_older_copy_is_not_told() {
    let text = "foo 1.0.0\nfoo 2.0.0\nmember app 0.1.0: foo ASKS\nlock app 0.1.0: foo 1.0.0\nlock foo 1.0.0\nlock foo 2.0.0";
    let older = lock("member app 0.1.0: foo >=1\nlock app 0.1.0: foo 2.0.0\nlock foo 1.0.0\nlock foo 2.0.0");
    let told = |asks: &str| {
        let all = dependencies(&text.replace("ASKS", asks));
        edges(&diff(&older, all.lock.as_ref().unwrap(), Some(&Asks::of(&all))))
    };
    assert!(told("^1").is_empty());
    assert_eq!(told(">=1"), ["app foo from 2.0.0 to 1.0.0 by >=1"]);
    assert!(edges(&diff(&older, &lock(&text.replace("ASKS", ">=1")), None)).is_empty());
}
