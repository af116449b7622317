//! What the solver says, and how shortly.

use crate::model::bucket::Bucket;
use crate::model::question::{Answer, Explanation, Forbidden, ForbiddenReleases, Premise, Question};
use crate::model::testing::dependencies;
use crate::solver::solve;

fn explained(text: &str, question: &Question) -> Vec<String> {
    let answer = solve(&dependencies(text), question);
    let Answer::Impossible(Explanation { premises, .. }) = answer else { panic!("{answer:?}") };
    assert!(premises.len() <= Explanation::LIMIT);
    premises
        .iter()
        .map(|premise| match premise {
            Premise::Required { member, at, package, asks } => format!("{at} {member}: {package} {asks}"),
            Premise::Depends { package, from, to, published, requires, asks } => {
                format!("{package} {from}..{to} ({}) {requires} {}", published.as_deref().unwrap_or("?"), asks.join("|"))
            }
            Premise::None { package, such } => format!("no {package} {such}"),
            Premise::Links { library, packages } => format!("{library}: {}", packages.join(", ")),
            Premise::Asked { what } => format!("asked: {what}"),
        })
        .collect()
}

fn without(package: &str, bucket: Bucket) -> Question {
    let forbidden = Forbidden { package: package.to_owned(), releases: ForbiddenReleases::Bucket(bucket) };
    Question { forbidden: vec![forbidden], ..Question::default() }
}

#[test]
fn from_the_workspace_to_what_does_not_let_go() {
    let text = "syn 1.0.0\nsyn 2.0.0\nfoo 1.2.0 2024-02-03: syn ^1\nfoo 1.3.0 2025-03-11: syn ^1.0.0\nmember app 0.1.0: foo ^1; syn ^2";
    assert_eq!(
        explained(text, &without("syn", Bucket::Major(1))),
        ["app/Cargo.toml:10 app: foo ^1", "foo 1.2.0..1.3.0 (2025-03-11) syn ^1|^1.0.0", "asked: no syn 1"]
    );
}

#[test]
fn native_libraries_and_features() {
    let text = "a 1.0.0 links=z\nb 1.0.0 links=z\nmember app 0.1.0: a ^1; b ^1";
    assert_eq!(
        explained(text, &Question::default()),
        ["app/Cargo.toml:10 app: a ^1", "app/Cargo.toml:11 app: b ^1", "z: a 1.0.0, b 1.0.0"]
    );
    let text = "a 1.0.0\nmember app 0.1.0: a ^1 (x)";
    assert_eq!(explained(text, &Question::default()), ["app/Cargo.toml:10 app: a ^1", "no a with the feature `x`"]);
}

#[test]
fn requirements_that_contradict() {
    let text = "a 1.0.0\na 1.1.0\nb 1.0.0: a =1.0.0\nmember app 0.1.0: a =1.1.0; b ^1";
    assert_eq!(
        explained(text, &Question::default()),
        ["app/Cargo.toml:10 app: a =1.1.0", "app/Cargo.toml:11 app: b ^1", "b 1.0.0..1.0.0 (?) a =1.0.0"]
    );
    assert_eq!(
        explained("a 1.0.0\nmember app 0.1.0: a ^2", &Question::default()),
        ["app/Cargo.toml:10 app: a ^2", "no a that this accepts"]
    );
}

#[test]
fn what_hangs_on_the_unknown_is_unknown() {
    let all = dependencies("a 1.0.0: unheard ^1\nmember app 0.1.0: a ^1");
    assert_eq!(solve(&all, &Question::default()), Answer::Unknown("nothing is known of `unheard`".to_owned()));
}

#[test]
fn circles_are_not_called_a_way() {
    let all = dependencies("a 1.0.0: b ^1\nb 1.0.0: a ^1\nmember app 0.1.0: a ^1");
    assert_eq!(solve(&all, &Question::default()), Answer::Unknown("what was found goes in a circle: a → b → a".to_owned()));
}
