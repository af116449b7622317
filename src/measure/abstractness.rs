//! Abstractness and the distance from the main sequence. Opt-in: no threshold was ever validated for Rust.
//!
//! `A = Na / (Na + Nc)` and `D = |A + I − 1|`, Martin 1994. Here `Na` counts traits, `Nc` structs, enums and unions; type aliases,
//! functions and constants count for neither. That is one reading of three: generics are abstract without a trait, and
//! closed sets are enums, so a low `A` means less in Rust than in Java.
//!
//! Example: 1 trait, 3 structs: `A = 0.25`; with `I = 0.5`, `D = 0.25`.

use crate::model::metrics::Coupling;

/// Adds abstractness and distance to a coupling.
#[must_use]
pub fn with_abstractness(coupling: Coupling, abstract_types: u32, concrete_types: u32) -> Coupling {
    let types = abstract_types + concrete_types;
    let abstractness = (types > 0).then(|| f64::from(abstract_types) / f64::from(types));
    let distance = abstractness.zip(coupling.instability).map(|(a, i)| (a + i - 1.0).abs());
    Coupling { abstractness, distance, ..coupling }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn golden() {
        let coupling = Coupling { afferent: 1, efferent: 1, instability: Some(0.5), ..Coupling::default() };
        let found = with_abstractness(coupling, 1, 3);
        assert_eq!((found.abstractness, found.distance), (Some(0.25), Some(0.25)));
        assert_eq!(with_abstractness(coupling, 0, 0).distance, None);
        assert_eq!(with_abstractness(Coupling::default(), 1, 0).distance, None);
    }
}
