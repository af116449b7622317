//! Asking one server for one crate by the sparse protocol: every way in which that can go wrong is an answer.

use std::time::Duration;

use tame_index::KrateName;
use tame_index::index::sparse::HttpRevision;
use tame_index::index::{FileLock, IndexLocation, IndexPath, IndexUrl, SparseIndex};
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig};
use ureq::{Agent, Proxy, ProxyBuilder};

use crate::load::cargo_config::CargoConfig;
use crate::load::files::Files;

/// How long, how often and how much.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Until a connection stands.
    pub connect: Duration,
    /// Until a body is read to its end.
    pub whole: Duration,
    /// How often a server that fails is asked again.
    pub retries: u32,
    /// The pause before it is, doubled each time.
    pub pause: Duration,
    /// Bytes of a body, once it is unpacked.
    pub body: u64,
    /// Crates that are asked for at the same time, and crates in a row without any answer after which a server is given up.
    pub at_once: usize,
    /// Crates with no answer in time after which a server is given up, whatever it answered between them.
    pub late: usize,
    /// The time after which a server is given up, however it answers.
    pub in_all: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            whole: Duration::from_secs(30),
            retries: 2,
            pause: Duration::from_millis(500),
            // the largest entry of crates.io has less than a tenth of it
            body: 8 << 20,
            at_once: 8,
            late: 5,
            in_all: Duration::from_mins(2),
        }
    }
}

/// What a server says about a crate.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// Its lines, with what to ask with the next time: `etag: …` or `last-modified: …`.
    Lines(Vec<u8>, Option<Revision>),
    /// What is stored is still true.
    Same,
    /// The reason why nothing was learned.
    Refused(String),
    /// The reason why the server could not be asked: it may be worth asking again.
    Failed(String),
    /// The reason why the server is too slow: to ask it again takes as long again.
    Late(String),
}

/// What a server calls a state of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revision {
    /// `etag`.
    Etag(String),
    /// `last-modified`.
    LastModified(String),
}

impl Revision {
    /// What the header of cargo's cache says.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, value) = text.split_once(": ")?;
        match kind {
            "etag" => Some(Self::Etag(value.to_owned())),
            "last-modified" => Some(Self::LastModified(value.to_owned())),
            _ => None,
        }
    }

    /// As the header of cargo's cache says it.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Etag(value) => format!("etag: {value}"),
            Self::LastModified(value) => format!("last-modified: {value}"),
        }
    }

    /// As tame-index has it.
    #[must_use]
    pub fn as_http(&self) -> HttpRevision<'_> {
        match self {
            Self::Etag(value) => HttpRevision::Etag(value),
            Self::LastModified(value) => HttpRevision::LastModified(value),
        }
    }
}

/// A server's index.
pub struct Client {
    index: SparseIndex,
    agent: Agent,
    limits: Limits,
}

impl Client {
    /// A client for an index, with the proxy and the certificates of cargo's configuration.
    ///
    /// # Errors
    /// The reason, as a fragment, why it cannot be asked.
    pub fn new(url: &str, config: &CargoConfig, limits: Limits) -> Result<Self, String> {
        let url = if url.ends_with('/') { url.to_owned() } else { format!("{url}/") };
        let location = IndexLocation {
            url: IndexUrl::NonCratesIo(url.into()),
            // what is stored is read and written elsewhere
            root: IndexPath::Exact(tame_index::PathBuf::new()),
            cargo_version: Some(tame_index::Version::new(1, 85, 0)),
        };
        let index = SparseIndex::new(location).map_err(|error| format!("its index has no URL that can be asked: {error}"))?;
        // cargo takes none for no limit
        let configured = config.timeout().filter(|seconds| *seconds > 0).map(Duration::from_secs);
        let whole = configured.map_or(limits.whole, |configured| configured.min(limits.whole));
        let limits = Limits { whole, connect: limits.connect.min(whole), ..limits };
        let settings = Agent::config_builder()
            .timeout_connect(Some(limits.connect))
            .timeout_global(Some(whole))
            .http_status_as_error(false)
            .max_idle_connections_per_host(limits.at_once)
            .user_agent(concat!("underpin/", env!("CARGO_PKG_VERSION")))
            .proxy(proxy(config)?)
            .tls_config(TlsConfig::builder().root_certs(certificates(config)?).build());
        Ok(Self { index, agent: settings.build().into(), limits })
    }

    /// Asks once. `known` is what is stored.
    #[must_use]
    pub fn ask(&self, name: &str, known: Option<&Revision>) -> Answer {
        let Ok(krate) = KrateName::try_from(name) else { return Answer::Refused("it has no name that can be asked for".to_owned()) };
        // without one, the entry would be looked up on disk
        let known = known.map_or(HttpRevision::Etag(""), Revision::as_http);
        let request = match self.index.make_remote_request(krate, Some(known), &FileLock::unlocked()) {
            Ok(request) => request,
            Err(error) => return Answer::Refused(format!("it cannot be asked for: {error}")),
        };
        let mut response = match self.agent.run(ureq::http::Request::<()>::from(request)) {
            Ok(response) => response,
            Err(error) => return self.failed(&error),
        };
        let status = response.status().as_u16();
        match status {
            200 => {}
            304 => return Answer::Same,
            401 | 403 => return Answer::Refused("its registry asks for a token, and none is looked for".to_owned()),
            404 | 410 | 451 => return Answer::Refused("its registry does not have it".to_owned()),
            429 | 500.. => return Answer::Failed(format!("its registry answered with status {status}")),
            _ => return Answer::Refused(format!("its registry answered with status {status}")),
        }
        let header = |name: &str| response.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let revision = header("etag").map(Revision::Etag).or_else(|| header("last-modified").map(Revision::LastModified));
        match response.body_mut().with_config().limit(self.limits.body).read_to_vec() {
            Ok(body) => Answer::Lines(body, revision),
            Err(ureq::Error::BodyExceedsLimit(_)) => {
                Answer::Refused(format!("its registry answered with more than {} MiB", self.limits.body >> 20))
            }
            Err(error) => self.failed(&error),
        }
    }

    /// Asks again where that may help.
    #[must_use]
    pub fn ask_patiently(&self, name: &str, known: Option<&Revision>) -> Answer {
        let mut pause = self.limits.pause;
        for _ in 0..self.limits.retries {
            match self.ask(name, known) {
                Answer::Failed(_) => std::thread::sleep(pause),
                answer => return answer,
            }
            pause *= 2;
        }
        self.ask(name, known)
    }

    fn failed(&self, error: &ureq::Error) -> Answer {
        let late = |limit: Duration| Answer::Late(format!("its registry does not answer within {} s", limit.as_secs_f32().ceil()));
        Answer::Failed(match error {
            ureq::Error::Timeout(ureq::Timeout::Connect) => return late(self.limits.connect),
            ureq::Error::Timeout(_) => return late(self.limits.whole),
            ureq::Error::HostNotFound => "its registry's host is not found".to_owned(),
            ureq::Error::ConnectionFailed => "its registry cannot be reached".to_owned(),
            ureq::Error::Io(error) => format!("its registry cannot be reached: {}", error.kind()),
            other => format!("its registry cannot be asked: {other}"),
        })
    }
}

fn proxy(config: &CargoConfig) -> Result<Option<Proxy>, String> {
    let Some(url) = config.proxy() else { return Ok(None) };
    let bad = |_| "cargo's configuration names a proxy that is no URL".to_owned();
    let plain = Proxy::new(&url).map_err(bad)?;
    let Some(hosts) = config.no_proxy() else { return Ok(Some(plain)) };
    let mut builder = Proxy::builder(plain.protocol()).host(plain.host()).port(plain.port());
    if let Some(name) = plain.username() {
        builder = builder.username(name);
    }
    if let Some(password) = plain.password() {
        builder = builder.password(password);
    }
    let hosts = hosts.split(',').map(str::trim).filter(|host| !host.is_empty());
    hosts.fold(builder, ProxyBuilder::no_proxy).build().map(Some).map_err(bad)
}

fn certificates(config: &CargoConfig) -> Result<RootCerts, String> {
    let Some(path) = config.certificates() else { return Ok(RootCerts::PlatformVerifier) };
    let bad = || format!("the certificates in `{}` (`http.cainfo`) cannot be read", path.display());
    let pem = Files::Disk.read(&path, 16 << 20).map_err(|_| bad())?;
    let items = ureq::tls::parse_pem(&pem).filter_map(Result::ok);
    let all: Vec<Certificate<'static>> =
        items.filter_map(|item| if let PemItem::Certificate(one) = item { Some(one) } else { None }).collect();
    if all.is_empty() { Err(bad()) } else { Ok(RootCerts::new_with_certs(&all)) }
}
