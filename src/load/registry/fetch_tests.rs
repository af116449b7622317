//! A registry on this machine that misbehaves in every way.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::load::cargo_config::{self, CargoConfig};
use crate::load::files::Files;
use crate::load::registry::ahead;
use crate::load::registry::client::Limits;
use crate::load::registry::fetch::{Failures, fetch};
use crate::load::registry::registries::{Asked, Registries};

/// A server; for each path what it answers, and what it was asked.
struct Server {
    index: String,
    asked: Arc<Mutex<Vec<String>>>,
    answers: Arc<AtomicUsize>,
}

fn serve(answer: impl Fn(&str, &str, &mut TcpStream) + Send + Sync + 'static) -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (asked, answers, answer) = (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)), Arc::new(answer));
    let server = Server { index: format!("sparse+http://127.0.0.1:{port}/"), asked: Arc::clone(&asked), answers: Arc::clone(&answers) };
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (asked, answers, answer) = (Arc::clone(&asked), Arc::clone(&answers), Arc::clone(&answer));
            std::thread::spawn(move || {
                let mut stream = stream.unwrap();
                let mut head = String::new();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                while reader.read_line(&mut head).is_ok_and(|read| read > 2) {}
                let path = head.split_whitespace().nth(1).unwrap_or_default().to_owned();
                asked.lock().unwrap().push(path.clone());
                answers.fetch_add(1, Ordering::SeqCst);
                answer(&path, &head, &mut stream);
            });
        }
    });
    server
}

fn reply(stream: &mut TcpStream, status: &str, headers: &str, body: &str) {
    let length = body.len();
    let _ = write!(stream, "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n{body}");
}

fn line(name: &str, version: &str) -> String {
    format!("{{\"name\":\"{name}\",\"vers\":\"{version}\",\"deps\":[],\"cksum\":\"00\",\"features\":{{}},\"yanked\":false}}\n")
}

fn limits() -> Limits {
    Limits {
        connect: Duration::from_millis(500),
        whole: Duration::from_millis(700),
        retries: 1,
        pause: Duration::from_millis(1),
        body: 1 << 16,
        at_once: 4,
        late: 5,
        in_all: Duration::from_secs(20),
    }
}

fn registries(home: &Path, index: &str) -> (Registries, String) {
    let environment = BTreeMap::from([("CARGO_REGISTRIES_MINE_INDEX".to_owned(), index.to_owned())]);
    let config: CargoConfig = cargo_config::read(&Files::Disk, home, None, environment);
    let registry = index.trim_start_matches("sparse+").to_owned();
    (Registries { config, cargo_home: Some(home.to_owned()), ..Registries::default() }, registry)
}

fn asked(registry: &str, names: &[&str]) -> Asked {
    Asked::from([(registry.to_owned(), names.iter().map(|name| (*name).to_owned()).collect())])
}

fn run(home: &Path, server: &Server, names: &[&str]) -> (BTreeMap<String, String>, BTreeMap<String, usize>) {
    let (registries, registry) = registries(home, &server.index);
    let asked = asked(&registry, names);
    let failures: Failures = fetch(&registries, &asked, limits(), &|_, _| {});
    let read = registries.read(&asked).remove(&registry).unwrap();
    let known = read.crates.into_iter().map(|(name, krate)| (name, krate.releases.len())).collect();
    (failures.into_iter().map(|((_, name), reason)| (name, reason)).collect(), known)
}

#[test]
fn each_failure_is_a_reason_for_its_crate_and_the_others_go_on() {
    let server = serve(|path, _, stream| match path {
        "/go/od/good" => reply(stream, "200 OK", "etag: \"one\"\r\n", &(line("good", "1.0.0") + &line("good", "1.1.0"))),
        "/er/ro/error" => reply(stream, "500 Internal Server Error", "", ""),
        "/ga/rb/garbage" => reply(stream, "200 OK", "", "<html>hello</html>"),
        "/ot/he/other" => reply(stream, "200 OK", "", &line("Other", "1.0.0")),
        "/go/ne/gone" => reply(stream, "404 Not Found", "", ""),
        "/to/ke/token" => reply(stream, "401 Unauthorized", "", ""),
        "/sl/ow/slow" => std::thread::sleep(Duration::from_secs(3)),
        "/en/dl/endless" => {
            let _ = write!(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
            while stream.write_all(line("endless", "1.0.0").as_bytes()).is_ok() {}
        }
        "/dr/ip/drip" => {
            let _ = write!(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n");
            while stream.write_all(b" ").is_ok() {
                std::thread::sleep(Duration::from_millis(50));
            }
        }
        _ => {}
    });
    let home = tempfile::tempdir().unwrap();
    let names = ["good", "error", "garbage", "other", "gone", "token", "slow", "endless", "drip", "cut", "../../x"];
    let start = Instant::now();
    let (failures, known) = run(home.path(), &server, &names);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(known, BTreeMap::from([("good".to_owned(), 2)]));
    let starts = |name: &str, reason: &str| assert!(failures[name].starts_with(reason), "{name}: {}", failures[name]);
    starts("error", "its registry answered with status 500");
    starts("garbage", "its registry answered with something that is no index");
    starts("other", "the registry spells it `Other`");
    starts("gone", "its registry does not have it");
    starts("token", "its registry asks for a token");
    starts("slow", "its registry does not answer within 1 s");
    starts("endless", "its registry answered with more than 0 MiB");
    starts("drip", "its registry does not answer within 1 s");
    starts("cut", "its registry can");
    starts("../../x", "`../../x` is no name of a package");
    assert_eq!(failures.len(), 10, "{failures:?}");
    let asked = server.asked.lock().unwrap();
    assert_eq!(asked.iter().filter(|path| *path == "/er/ro/error").count(), 2, "a server that fails is asked again");
    assert_eq!(asked.iter().filter(|path| *path == "/go/ne/gone").count(), 1);
}

#[test]
fn what_is_stored_is_confirmed_and_not_sent_again() {
    let server = serve(|_, head, stream| {
        if head.to_lowercase().contains("if-none-match: \"one\"") {
            reply(stream, "304 Not Modified", "", "");
        } else {
            reply(stream, "200 OK", "etag: \"one\"\r\n", &line("good", "1.0.0"));
        }
    });
    let home = tempfile::tempdir().unwrap();
    assert!(run(home.path(), &server, &["good"]).0.is_empty());
    let stored = walkdir::WalkDir::new(home.path()).into_iter().map(Result::unwrap).find(|entry| entry.file_name() == "good").unwrap();
    assert!(stored.path().ends_with(".cache/go/od/good"), "{stored:?}");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    std::fs::File::options().append(true).open(stored.path()).unwrap().set_modified(long_ago).unwrap();
    let (failures, known) = run(home.path(), &server, &["good"]);
    assert_eq!((failures.len(), known["good"]), (0, 1));
    assert!(stored.path().metadata().unwrap().modified().unwrap() > long_ago);
    // what is damaged is asked for as a whole
    std::fs::write(stored.path(), b"\x03\x02\0\0\0etag: \"one\"\0").unwrap();
    assert_eq!(run(home.path(), &server, &["good"]).1["good"], 1);
    assert_eq!(server.answers.load(Ordering::SeqCst), 3);
    assert_eq!(std::fs::read_dir(stored.path().parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_line_that_cannot_be_read_is_stored_and_counted() {
    let server = serve(|path, _, stream| match path {
        "/la/te/later" => {
            let later = line("later", "2.0.0").replace("\"deps\"", "\"v\":9,\"deps\"");
            reply(stream, "200 OK", "", &(line("later", "1.0.0") + &later));
        }
        _ => reply(stream, "200 OK", "", &(line("broken", "1.0.0") + "{broken}\n")),
    });
    let home = tempfile::tempdir().unwrap();
    let (failures, known) = run(home.path(), &server, &["later", "broken"]);
    assert_eq!(failures, BTreeMap::from([("broken".to_owned(), "line 2 of its index entry has no version".to_owned())]));
    assert_eq!(known, BTreeMap::from([("later".to_owned(), 1)]));
    let (registries, registry) = registries(home.path(), &server.index);
    assert_eq!(registries.read(&asked(&registry, &["later"]))[&registry].crates["later"].unread, 1);
}

#[test]
fn what_newer_releases_depend_on_is_fetched_ahead() {
    let with = |name: &str, version: &str, needs: &str| {
        line(name, version).replace("\"deps\":[]", &format!("\"deps\":[{{\"name\":\"{needs}\",\"req\":\"^1\"}}]"))
    };
    let server = serve(move |path, _, stream| match path {
        "/fi/rs/first" => reply(stream, "200 OK", "", &(with("first", "1.0.0", "older") + &with("first", "2.0.0", "second"))),
        "/se/co/second" => reply(stream, "200 OK", "", &with("second", "1.0.0", "third")),
        "/th/ir/third" => reply(stream, "200 OK", "", &line("third", "1.0.0")),
        _ => reply(stream, "404 Not Found", "", ""),
    });
    let home = tempfile::tempdir().unwrap();
    run(home.path(), &server, &["first"]);
    let (registries, registry) = registries(home.path(), &server.index);
    let known = registries.read(&asked(&registry, &["first"]));
    assert!(ahead::fetch(&registries, &known, BTreeSet::from([registry.clone()]), limits(), &|_, _| {}).is_empty());
    let before = server.answers.load(Ordering::SeqCst);
    assert_eq!(before, 1, "one that was given up is left alone");
    assert!(ahead::fetch(&registries, &known, BTreeSet::new(), limits(), &|_, _| {}).is_empty());
    let found = registries.read(&asked(&registry, &["second", "third", "older"])).remove(&registry).unwrap();
    assert_eq!(found.crates.keys().collect::<Vec<_>>(), ["second", "third"]);
    assert_eq!(found.missing["older"], "it is not in cargo's cache");
}

#[test]
fn a_registry_that_is_down_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let server = Server {
        index: format!("sparse+http://127.0.0.1:{}/", listener.local_addr().unwrap().port()),
        asked: Arc::default(),
        answers: Arc::default(),
    };
    drop(listener);
    let home = tempfile::tempdir().unwrap();
    let names: Vec<String> = (0..100).map(|number| format!("name{number}")).collect();
    let (failures, known) = run(home.path(), &server, &names.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((failures.len(), known.len()), (100, 0));
    let given_up = failures.values().filter(|reason| reason.contains("given up")).count();
    assert!(given_up >= 90, "{given_up}");
}

fn many(prefix: &str, count: usize) -> Vec<String> {
    (0..count).map(|number| format!("a{number:02}{prefix}")).collect()
}

#[test]
fn a_slow_registry_is_given_up_whatever_it_answers_between() {
    let server = serve(|path, _, stream| {
        if path.ends_with("slow") {
            std::thread::sleep(Duration::from_secs(3));
        } else {
            reply(stream, "200 OK", "", &line(path.rsplit('/').next().unwrap(), "1.0.0"));
        }
    });
    let home = tempfile::tempdir().unwrap();
    let names = [many("good", 40), many("slow", 40)].concat();
    let (failures, known) = run(home.path(), &server, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let asked = server.asked.lock().unwrap().iter().filter(|path| path.ends_with("slow")).count();
    assert!((1..5 + 4).contains(&asked), "each once, and those that were under way: {asked}");
    assert_eq!(failures.len() + known.len(), 80);
    // by how many that were late, or by none that answered: that is a matter of threads
    let given_up = "its registry was given up";
    assert!(failures.values().any(|reason| reason.starts_with(given_up)), "{failures:?}");
}

#[test]
fn a_registry_has_so_much_time_in_all() {
    let server = serve(|path, _, stream| {
        std::thread::sleep(Duration::from_millis(200));
        reply(stream, "200 OK", "", &line(path.rsplit('/').next().unwrap(), "1.0.0"));
    });
    let home = tempfile::tempdir().unwrap();
    let (registries, registry) = registries(home.path(), &server.index);
    let names = many("good", 40);
    let asked = asked(&registry, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let failures = fetch(&registries, &asked, Limits { in_all: Duration::from_millis(500), ..limits() }, &|_, _| {});
    assert!(failures.len() >= 20, "{}", failures.len());
    assert!(failures.values().all(|reason| reason == "its registry was given up, because it takes more than 1 s in all"), "{failures:?}");
}

#[test]
fn the_limit_that_holds_is_named() {
    let server = serve(|_, _, _| std::thread::sleep(Duration::from_secs(4)));
    let home = tempfile::tempdir().unwrap();
    let (mut registries, registry) = registries(home.path(), &server.index);
    registries.config.environment.insert("CARGO_HTTP_TIMEOUT".to_owned(), "1".to_owned());
    let limits = Limits { whole: Duration::from_secs(30), ..limits() };
    let failures = fetch(&registries, &asked(&registry, &["slow"]), limits, &|_, _| {});
    assert_eq!(failures.into_values().collect::<Vec<_>>(), ["its registry does not answer within 1 s"]);
    assert_eq!(server.answers.load(Ordering::SeqCst), 1, "it is not asked again");
}

#[test]
fn what_is_packed_is_limited_by_what_comes_out() {
    // 70 000 spaces
    let head = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xed\xc1\x31\x01\0\0\0\xc2\xa0\x2a\xeb\x9f\xd2\x12\x9e\x40\x01";
    let tail = b"\x6f\x03\x60\xac\x45\x1f\x70\x11\x01\0";
    let bomb = [head.as_slice(), &[0; 67], tail].concat();
    let server = serve(move |_, _, stream| {
        let _ = write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {}\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n", bomb.len());
        let _ = stream.write_all(&bomb);
    });
    let home = tempfile::tempdir().unwrap();
    let (failures, _) = run(home.path(), &server, &["bomb"]);
    assert!(failures["bomb"].starts_with("its registry answered with more than"), "{failures:?}");
    assert!(Limits::default().body * Limits::default().at_once as u64 <= 64 << 20);
}

#[test]
fn a_proxy_is_gone_through() {
    let proxy = serve(|_, _, stream| reply(stream, "502 Bad Gateway", "", ""));
    let home = tempfile::tempdir().unwrap();
    let address = proxy.index.trim_start_matches("sparse+");
    let environment = BTreeMap::from([
        ("CARGO_HTTP_PROXY".to_owned(), address.to_owned()),
        ("CARGO_REGISTRIES_MINE_INDEX".to_owned(), "sparse+http://registry.invalid/".to_owned()),
    ]);
    let config = cargo_config::read(&Files::Disk, home.path(), None, environment);
    let registries = Registries { config, cargo_home: Some(home.path().to_owned()), ..Registries::default() };
    let failures = fetch(&registries, &asked("http://registry.invalid/", &["good"]), limits(), &|_, _| {});
    assert_eq!(failures.len(), 1);
    assert!(proxy.asked.lock().unwrap().iter().all(|asked| asked.contains("registry.invalid")), "{:?}", proxy.asked);
    assert!(proxy.answers.load(Ordering::SeqCst) > 0);
}
