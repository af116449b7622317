//! The list of metrics: what `underpin explain` prints, and what tables take their headings from.
//!
//! One entry a metric, sorted by id. The formulas are those of the files that compute them; tests there hold the examples true.

/// What a metric is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metric {
    /// The name on the command line.
    pub id: &'static str,
    /// The name in prose.
    pub name: &'static str,
    /// What it says, in one sentence.
    pub meaning: &'static str,
    /// How it is computed.
    pub formula: &'static str,
    /// Who defined it.
    pub source: &'static str,
    /// A worked example.
    pub example: &'static str,
    /// Where it is defined: `module`, `package`, `workspace`.
    pub levels: &'static [&'static str],
}

const NODE: &[&str] = &["module", "package"];
const GRAPH: &[&str] = &["package", "workspace"];
const EACH: &[&str] = &["module", "package", "workspace"];

const MARTIN: &str = "Robert C. Martin, OO Design Quality Metrics, 1994";
const MACCORMACK: &str = "MacCormack, Rusnak, Baldwin, Exploring the structure of complex software designs, Management Science 52, 2006";
const LAKOS: &str = "John Lakos, Large-Scale C++ Software Design, 1996";
const HENRY: &str = "Henry, Kafura, Software structure metrics based on information flow, IEEE TSE 7, 1981; on references";

const fn metric(
    (id, name, levels): (&'static str, &'static str, &'static [&'static str]),
    meaning: &'static str,
    formula: &'static str,
    source: &'static str,
    example: &'static str,
) -> Metric {
    Metric { id, name, meaning, formula, source, example, levels }
}

/// All metrics, sorted by id.
pub const METRICS: &[Metric] = &[
    metric(
        ("abstractness", "Abstractness", NODE),
        "How much of a unit's types are traits; opt-in, no threshold is validated for Rust.",
        "A = Na / (Na + Nc), Na traits, Nc structs, enums and unions",
        MARTIN,
        "1 trait, 3 structs: A = 1/4 = 0.25",
    ),
    metric(
        ("acd", "Average component dependency", GRAPH),
        "How many nodes a node needs on average, itself included.",
        "ACD = CCD / n",
        LAKOS,
        "a -> b -> c, a -> d: 8 / 4 = 2",
    ),
    metric(
        ("afferent-coupling", "Afferent coupling, Ca", NODE),
        "How many others depend on it directly.",
        "Ca(v) = |{u : u -> v}|",
        MARTIN,
        "a -> c, b -> c: Ca(c) = 2",
    ),
    metric(
        ("ccd", "Cumulative component dependency", GRAPH),
        "How many nodes all nodes need together, each counted with itself.",
        "CCD = Σ VFO(v)",
        LAKOS,
        "a -> b -> c, a -> d: 4 + 2 + 1 + 1 = 8",
    ),
    metric(
        ("cognitive-complexity", "Cognitive complexity", EACH),
        "How hard the functions are to follow, summed, with the hardest one.",
        "Σ over functions; per function Sonar's increments for breaks in the flow, more when nested",
        "G. Ann Campbell, Cognitive Complexity, SonarSource 2018",
        "f has 3, g has 1: sum 4, most complex f",
    ),
    metric(
        ("cyclicity", "Cyclicity", GRAPH),
        "How much of the graph is in cycles; one large cycle counts more than several small ones.",
        "Σ |C|² over components of two and more nodes; relative 100·√Σ / n",
        "Sonargraph, user manual",
        "a ring of 3 among 7 nodes: 9, relative 42.86 %",
    ),
    metric(
        ("distance", "Distance from the main sequence", NODE),
        "How far a unit is from being as abstract as it is depended on; opt-in.",
        "D = |A + I - 1|",
        MARTIN,
        "A = 0.25, I = 0.5: D = 0.25",
    ),
    metric(
        ("efferent-coupling", "Efferent coupling, Ce", NODE),
        "How many others it depends on directly.",
        "Ce(v) = |{x : v -> x}|",
        MARTIN,
        "a -> b, a -> c: Ce(a) = 2",
    ),
    metric(
        ("fan-in", "Fan-in", NODE),
        "How often others name it, and how many distinct items of it.",
        "references into v; |distinct items of v that others name|",
        HENRY,
        "a names c::T twice, b once: 3 references, 1 item",
    ),
    metric(
        ("fan-out", "Fan-out", NODE),
        "How often it names others, and how many distinct items of theirs.",
        "references out of v; Σ over arcs of |distinct items|",
        HENRY,
        "a names c::T twice: 2 references, 1 item",
    ),
    metric(
        ("instability", "Instability", NODE),
        "The share of its neighbours that it depends on: 0 nothing can move it from below, 1 nothing rests on it.",
        "I = Ce / (Ca + Ce), undefined (-) where Ca + Ce = 0",
        MARTIN,
        "Ca = 2, Ce = 1: I = 1/3",
    ),
    metric(
        ("lines", "Lines", EACH),
        "How large it is.",
        "code + doc + comment + blank; a line counts once",
        "the text",
        "10 code, 2 doc, 1 comment, 3 blank: 16",
    ),
    metric(
        ("nccd", "Normalised CCD", GRAPH),
        "CCD against a balanced tree of the same size: above 1 more vertical than the tree.",
        "NCCD = CCD / Σ_{i=1..n} (⌊log₂ i⌋ + 1) as ArchUnit; beside it CCD / ((n+1)·log₂(n+1) - n) as Lakos",
        LAKOS,
        "a chain of 5: 15 / 11 = 1.3636 (analytic 1.4272)",
    ),
    metric(
        ("propagation-cost", "Propagation cost", GRAPH),
        "The share of the system that a node reaches on average; it shrinks with size, so compare a system only with itself.",
        "PC = Σ VFO(v) / n²",
        MACCORMACK,
        "a -> b -> c, a -> d: 8 / 16 = 0.5",
    ),
    metric(
        ("public-surface", "Public surface", EACH),
        "How much of what it defines is `pub`.",
        "public items; public / all named items",
        "Herbert Dowalil, Modulare Softwarearchitektur, 2018 (relative visibility)",
        "2 items, 1 of them `pub`: 1, 50 %",
    ),
    metric(
        ("relational-cohesion", "Relational cohesion", EACH),
        "How many ties there are among its types.",
        "H = (R + 1) / N, N types, R ordered pairs of which the first names the second",
        "Craig Larman, Applying UML and Patterns, 2004; NDepend",
        "three types in a chain: (2 + 1) / 3 = 1",
    ),
    metric(
        ("role", "Role around the core", NODE),
        "Whether it is in the core, used by it, uses it, or stands aside.",
        "against VFI and VFO of the largest component (≥ 2 nodes, ≥ 4 %, ≥ 1.5 times the second): both at least: core; VFI: shared; VFO: control; neither: periphery",
        "Baldwin, MacCormack, Rusnak, Hidden structure, Research Policy 43, 2014",
        "c1 <-> c2, c2 -> s: c1 core, s shared",
    ),
    metric(
        ("visibility-fan-in", "Visibility fan-in, VFI", NODE),
        "How many reach it, directly or not, itself included.",
        "VFI(v) = |{u : u ->* v}|",
        MACCORMACK,
        "a -> b -> c: VFI(c) = 3",
    ),
    metric(
        ("visibility-fan-out", "Visibility fan-out, VFO", NODE),
        "How many it reaches, directly or not, itself included.",
        "VFO(v) = |{x : v ->* x}|",
        MACCORMACK,
        "a -> b -> c: VFO(a) = 3",
    ),
];

/// The metric with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Metric> {
    METRICS.iter().find(|metric| metric.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_complete_and_in_our_words() {
        assert!(METRICS.is_sorted_by(|a, b| a.id < b.id));
        for metric in METRICS {
            assert!(metric.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", metric.id);
            assert!(metric.meaning.ends_with('.'), "{}", metric.id);
            assert!(![metric.formula, metric.source, metric.example].contains(&"") && !metric.levels.is_empty(), "{}", metric.id);
            assert_eq!(find(metric.id), Some(metric));
        }
        assert_eq!(find("grade"), None);
    }
}
