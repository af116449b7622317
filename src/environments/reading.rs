//! What the reader of a file has found so far.

use std::collections::BTreeSet;

use crate::model::claim::{Claim, ClaimFile, Format, Image, Says, Strength, Toolchain, Trigger};
use crate::model::place::Place;
use crate::model::problem::{Problem, ProblemKind};

/// No file says more than this, but one that is made to.
const MOST: usize = 2_000;

/// Claims and gaps of one file.
#[derive(Debug)]
pub struct Reading<'a> {
    file: &'a ClaimFile,
    /// What it says.
    pub claims: Vec<Claim>,
    /// What could not be read.
    pub gaps: Vec<Problem>,
    /// The job or stage that is being read.
    pub unit: String,
    /// What starts that job.
    pub trigger: Trigger,
}

impl<'a> Reading<'a> {
    /// Nothing yet.
    #[must_use]
    pub fn new(file: &'a ClaimFile) -> Self {
        Self { file, claims: Vec::new(), gaps: Vec::new(), unit: String::new(), trigger: Trigger::Changes }
    }

    /// The file's name.
    #[must_use]
    pub fn file(&self) -> &'a str {
        &self.file.file
    }

    /// The file's format.
    #[must_use]
    pub fn format(&self) -> Format {
        self.file.format
    }

    /// All of the file.
    #[must_use]
    pub fn text(&self) -> &'a str {
        &self.file.text
    }

    /// A place in the file.
    #[must_use]
    pub fn place(&self, line: u32) -> Place {
        Place { file: self.file.file.clone(), line }
    }

    /// Notes a claim.
    pub fn say(&mut self, line: u32, says: Says) {
        let claim = Claim {
            place: self.place(line),
            environment: self.file.environment.clone(),
            unit: self.unit.clone(),
            says,
            idle: false,
            trigger: self.trigger.clone(),
        };
        match self.claims.len() {
            said if said < MOST => self.claims.push(claim),
            MOST if self.gaps.is_empty() => self.gap(line, format!("there are more than {MOST} claims in it"), "judge the rest by hand"),
            _ => {}
        }
    }

    /// Notes which toolchain is used.
    pub fn toolchain(&mut self, line: u32, toolchain: Toolchain, strength: Strength) {
        self.say(line, Says::Toolchain(toolchain, strength));
    }

    /// Notes an image, and the toolchain in it where it is one of Rust.
    pub fn image(&mut self, line: u32, image: Image, toolchain: Option<Toolchain>) {
        self.say(line, Says::Image(image));
        if let Some(toolchain) = toolchain {
            self.toolchain(line, toolchain, Strength::Default);
        }
    }

    /// Notes what could not be read.
    pub fn gap(&mut self, line: u32, message: impl Into<String>, hint: &str) {
        self.gaps.push(Problem::new(ProblemKind::Parse, self.file(), line, message, hint));
    }

    /// Claims of stages that nothing uses are idle.
    pub fn idle_but(&mut self, used: &BTreeSet<String>) {
        for claim in self.claims.iter_mut().filter(|claim| !used.contains(&claim.unit)) {
            claim.idle = true;
        }
    }
}
