//! Dockerfiles: every stage with its image, its toolchain, what it copies before it builds, and whether the image that comes out uses it.
//!
//! `ARG` defaults are filled in, those before the first `FROM` in `FROM` lines alone, or where a stage takes them over. What whoever builds
//! the image passes instead is not in the file.

use std::collections::{BTreeMap, BTreeSet};

use crate::environments::build_line;
use crate::environments::commands::{self, Place};
use crate::environments::docker_lines::{Instruction, instructions};
use crate::environments::image;
use crate::environments::reading::Reading;
use crate::environments::scope::Scope;
use crate::environments::shell::{self, Command};
use crate::environments::toolchain::named;
use crate::model::claim::{Says, Strength, Toolchain};

/// What is known of a stage.
#[derive(Clone, Debug, Default)]
struct Stage {
    scope: Scope,
    /// The stages that it takes files from, or stands on.
    uses: BTreeSet<String>,
    has_lock: bool,
    fetches: bool,
    has_toolchain_file: bool,
    /// The toolchains of the images below it.
    toolchains: Vec<(Toolchain, u32)>,
}

/// What other files say that decides what a Dockerfile means.
#[derive(Clone, Copy, Debug, Default)]
pub struct Around {
    /// Whether `.dockerignore` keeps the lock out of the image.
    pub lock_is_ignored: bool,
    /// Whether what the file builds ships.
    pub ships: bool,
}

/// Notes what a Dockerfile says.
pub fn read(reading: &mut Reading<'_>, around: Around) {
    let text = reading.text();
    let mut reader =
        Reader { reading, around, globals: Scope::default(), arguments: BTreeMap::new(), stages: BTreeMap::new(), stage: None };
    for instruction in instructions(text) {
        reader.instruction(&instruction);
    }
    reader.finish();
}

struct Reader<'r, 'f> {
    reading: &'r mut Reading<'f>,
    around: Around,
    /// `ARG` before the first `FROM`.
    globals: Scope,
    /// Arguments whose name says that they are about Rust, with line and the stages that read them.
    arguments: BTreeMap<String, (u32, BTreeSet<String>)>,
    stages: BTreeMap<String, Stage>,
    stage: Option<Stage>,
}

impl Reader<'_, '_> {
    fn instruction(&mut self, instruction: &Instruction) {
        let Instruction { name, text, line } = instruction;
        let flat = instruction.flat();
        match name.as_str() {
            "FROM" => self.from(&flat, *line),
            "ARG" => self.argument(&flat, *line),
            "ENV" => self.variables(&flat, *line),
            "COPY" | "ADD" => self.copy(&flat),
            "RUN" => self.run(text, *line),
            _ => {}
        }
        self.note_reads(name, text);
    }

    fn from(&mut self, text: &str, line: u32) {
        self.close();
        let words: Vec<&str> = text.split_whitespace().filter(|word| !word.starts_with("--")).collect();
        let (reference, alias) = match words.as_slice() {
            [reference, by, alias] if by.eq_ignore_ascii_case("as") => (*reference, (*alias).to_lowercase()),
            [reference, ..] => (*reference, self.stages.len().to_string()),
            [] => return,
        };
        self.reading.unit = alias;
        let names = self.globals.expand(reference);
        let parent = names.first().and_then(|name| self.stages.get(&name.to_lowercase())).cloned();
        let mut stage = parent.clone().unwrap_or_default();
        if parent.is_some() {
            stage.uses = names.first().map(|name| name.to_lowercase()).into_iter().collect();
            for (toolchain, line) in &stage.toolchains {
                self.reading.toolchain(*line, toolchain.clone(), Strength::Default);
            }
        } else {
            for used in names.iter().filter_map(|name| image::image(name)) {
                let toolchain = image::toolchain(&used);
                stage.toolchains.extend(toolchain.clone().map(|toolchain| (toolchain, line)));
                self.reading.image(line, used, toolchain);
            }
        }
        self.stage = Some(stage);
    }

    /// The stage that ends here can be named from now on.
    fn close(&mut self) {
        if let Some(stage) = self.stage.take() {
            self.stages.insert(self.reading.unit.clone(), stage);
        }
    }

    fn argument(&mut self, text: &str, line: u32) {
        for word in text.split_whitespace() {
            let (name, default) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value.trim_matches(['"', '\'']))));
            let is_toolchain =
                name.contains("RUST_VERSION") || name.contains("TOOLCHAIN") || name == "RUST" || name.contains("RUSTC_VERSION");
            if is_toolchain && default.is_some() {
                self.arguments.entry(name.to_owned()).or_insert_with(|| (line, BTreeSet::new()));
            }
            match (&mut self.stage, default) {
                (None, Some(value)) => self.globals.set(name, value),
                (Some(stage), Some(value)) => stage.scope.set(name, value),
                (Some(stage), None) => stage.scope.set_all(name, self.globals.get(name).to_vec()),
                (None, None) => {}
            }
        }
    }

    /// `$NAME` or `${NAME` in an instruction that is not `ARG` reads the argument.
    fn note_reads(&mut self, instruction: &str, text: &str) {
        for (name, (_, readers)) in &mut self.arguments {
            let reads = [format!("${name}"), format!("${{{name}")].iter().any(|template| text.contains(template.as_str()));
            // rustup reads the variable itself
            if reads || (name == "RUSTUP_TOOLCHAIN" && instruction == "RUN") {
                // before the first stage another argument reads it, for all of them
                readers.insert(if self.stage.is_some() { self.reading.unit.clone() } else { String::new() });
            }
        }
    }

    fn variables(&mut self, text: &str, line: u32) {
        let Some(stage) = &mut self.stage else { return };
        let words = shell::commands(text, line).into_iter().flat_map(|command| command.words).collect::<Vec<_>>();
        let pairs: Vec<(&str, &str)> = match words.as_slice() {
            [name, value] if !name.contains('=') => vec![(name.as_str(), value.as_str())],
            words => words.iter().filter_map(|word| word.split_once('=')).collect(),
        };
        for (name, value) in pairs {
            stage.scope.set(name, value);
            if name == "RUSTUP_TOOLCHAIN" {
                for value in stage.scope.expand(value) {
                    self.reading.toolchain(line, named(&value), Strength::Variable);
                }
            }
        }
    }

    fn copy(&mut self, text: &str) {
        let Some(stage) = &mut self.stage else { return };
        let words: Vec<&str> = text.split(|letter: char| letter.is_whitespace() || matches!(letter, '[' | ']' | ',' | '"')).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let from = words.iter().find_map(|word| word.strip_prefix("--from="));
        stage.uses.extend(from.map(str::to_lowercase));
        let sources: Vec<&str> = words.iter().filter(|word| !word.starts_with("--")).copied().collect();
        let Some((_, sources)) = sources.split_last() else { return };
        let origin = from.map(|name| self.stages.get(&name.to_lowercase()).cloned().unwrap_or_default());
        let (lock, file) = origin.map_or((!self.around.lock_is_ignored, true), |origin| (origin.has_lock, origin.has_toolchain_file));
        for source in sources {
            let base = source.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let all = matches!(base, "." | "" | "*" | "./");
            // all of a stage's directory may be anything: its lock comes along where it has one
            let all = all || (from.is_some() && !base.contains('.'));
            stage.has_lock |= lock && (all || base.starts_with("Cargo.lock") || base == "Cargo.*" || base == "*.lock" || base == "Cargo*");
            stage.has_toolchain_file |= file && (all || base.starts_with("rust-toolchain"));
        }
    }

    fn run(&mut self, text: &str, line: u32) {
        let Some(stage) = &mut self.stage else { return };
        let mut rest = text;
        while let Some((mount, after)) = rest.trim_start().strip_prefix("--").and_then(|rest| rest.split_once(char::is_whitespace)) {
            let from = mount.split(',').find_map(|part| part.strip_prefix("from="));
            stage.uses.extend(from.map(str::to_lowercase));
            // a mount of the sources brings all of them
            let binds = mount.starts_with("mount=type=bind") && from.is_none();
            let whole = binds && !mount.contains("source=") && !mount.contains("src=")
                || mount.contains("source=.,")
                || mount.ends_with("source=.");
            stage.has_lock |= !self.around.lock_is_ignored && binds && (whole || mount.contains("Cargo.lock"));
            stage.has_toolchain_file |= binds && (whole || mount.contains("rust-toolchain"));
            rest = after;
        }
        // what is fetched in there brings its own lock, or none: the text does not tell
        stage.fetches |= ["git clone", "curl ", "wget "].iter().any(|command| rest.contains(command));
        let lock_at_hand = (stage.has_lock || !stage.fetches).then_some(stage.has_lock);
        let place = Place { ships: self.around.ships, lock_at_hand };
        let scope = stage.scope.clone();
        let has_file = stage.has_toolchain_file;
        for command in commands_of(rest, line) {
            if has_file && is_build(&command) {
                // in these images rustup looks for the file
                self.reading.toolchain(command.line, Toolchain::OfFile, Strength::File);
            }
            commands::say(self.reading, &command, &scope, place);
        }
        // cargo-chef writes the lock that is in its recipe
        if let Some(stage) = self.stage.as_mut().filter(|_| text.contains("chef cook")) {
            stage.has_lock = true;
        }
    }

    fn finish(mut self) {
        let last = self.reading.unit.clone();
        self.close();
        let mut used = BTreeSet::from([last.clone()]);
        let mut open = vec![last];
        while let Some(name) = open.pop() {
            let uses = self.stages.get(&name).map(|stage| stage.uses.clone()).unwrap_or_default();
            open.extend(uses.into_iter().filter(|next| used.insert(next.clone())));
        }
        self.number_stages(&mut used);
        self.reading.idle_but(&used);
        used.insert(String::new());
        for (name, (line, readers)) in self.arguments {
            if readers.is_disjoint(&used) {
                self.reading.unit.clear();
                self.reading.say(line, Says::UnreadArgument(name));
            }
        }
    }

    /// `--from=0` names a stage by its place, whatever else it is called; here only stages without a name have such names.
    fn number_stages(&self, used: &mut BTreeSet<String>) {
        let by_number: Vec<usize> = used.iter().filter_map(|name| name.parse().ok()).collect();
        let named = |number: usize| !self.stages.contains_key(&number.to_string());
        if by_number.into_iter().any(named) {
            // which one it is does not matter then: all of them may be used
            used.extend(self.stages.keys().cloned());
        }
    }
}

/// The commands of `RUN`, as a shell's text or as a list of words.
fn commands_of(text: &str, line: u32) -> Vec<Command> {
    let text_trimmed = text.trim();
    if text_trimmed.starts_with('[') && text_trimmed.ends_with(']') {
        let words: Vec<String> =
            text_trimmed.trim_matches(['[', ']']).split(',').map(|word| word.trim().trim_matches('"').to_owned()).collect();
        return match words.as_slice() {
            [shell, flag, script] if shell.ends_with("sh") && flag.starts_with('-') => shell::commands(script, line),
            _ => vec![Command { words, line }],
        };
    }
    shell::commands(text, line)
}

fn is_build(command: &Command) -> bool {
    let cargo = command.words.iter().position(|word| word.rsplit('/').next() == Some("cargo"));
    cargo.and_then(|at| command.words.get(at + 1..)).is_some_and(|words| build_line::read(words, false, None).is_some())
}
