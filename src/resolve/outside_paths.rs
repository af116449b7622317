//! What a path means in crates that are not part of the workspace.

use ustr::Ustr;

use crate::model::facts::{Path, Segment};
use crate::model::words::WORDS;
use crate::resolve::defs::{DefId, DefKind, ModId, Namespace, Res, World};
use crate::resolve::names::{Found, Outcome};
use crate::resolve::outside::{NOWHERE, Place, PlaceId};

fn segment(name: Ustr) -> Segment {
    Segment { name, args: None }
}

/// `a::b`, where either may be empty.
fn joined(path: Ustr, names: &[Segment]) -> Ustr {
    match (path.is_empty(), names) {
        (_, []) => path,
        (true, [only]) => only.name,
        _ => {
            let outer = (!path.is_empty()).then_some(path);
            let names: Vec<&str> = outer.iter().map(Ustr::as_str).chain(names.iter().map(|segment| segment.name.as_str())).collect();
            Ustr::from(&names.join("::"))
        }
    }
}

impl World<'_> {
    /// Gives every module of the crates with signatures its place. Modules come after those that they stand in.
    pub fn name_signatures(&mut self) {
        for module in 0..u32::try_from(self.mods.len()).unwrap_or(u32::MAX) {
            let row = self.module(module);
            let (krate, path) = match row.parent {
                None => (row.name, Ustr::default()),
                Some(parent) => {
                    let outer = self.outside.get(self.outside.of_module(parent));
                    (outer.krate, joined(outer.path, &[segment(row.name)]))
                }
            };
            let place = self.outside.place(krate, path);
            self.outside.put_module(module, place);
        }
    }

    /// Where a path leads that was found outside of the workspace, from a scope; `None` where that is not told of.
    #[must_use]
    pub fn outside(&self, from: ModId, found: &Found, path: &Path) -> Option<Place> {
        let names = path.segments.as_slice();
        let place = match found.res {
            Res::External { place: NOWHERE, .. } => self.behind_glob(from, path)?,
            Res::External { place, beyond: 0 } => self.as_entered(found, self.outside.get(place)),
            Res::External { place, beyond } => self.beyond(place, names, usize::from(beyond)),
            Res::Def(def) => self.of_signature(def, found, names),
            Res::Missing(_) => return None,
        };
        (!place.krate.is_empty()).then_some(place)
    }

    fn beyond(&self, place: PlaceId, names: &[Segment], beyond: usize) -> Place {
        let mut place = self.outside.get(place);
        let at = names.len().saturating_sub(beyond);
        // after `use anyhow::anyhow;`, which binds a macro, `anyhow::Error` still starts at the crate
        if at == 1 && place.path == place.krate && names.first().is_some_and(|first| first.name == place.krate) {
            place.path = Ustr::default();
        }
        let names = names.get(at..).unwrap_or_default();
        let names = names.strip_suffix(&[segment(WORDS.self_value)]).unwrap_or(names);
        Place { path: joined(place.path, names), ..place }
    }

    /// What a module of the workspace lacks that a glob opens to one crate comes from there. Asked once all imports are resolved, and not
    /// for plain names: those may also be a macro's making.
    fn behind_glob(&self, from: ModId, path: &Path) -> Option<Place> {
        let (last, outer) = path.segments.split_last().filter(|(_, outer)| !outer.is_empty())?;
        let names: Vec<Ustr> = outer.iter().map(|segment| segment.name).collect();
        let Outcome::Found(found, 0) = self.names(from, &names, path.global, Namespace::Types, true) else { return None };
        let Res::Def(def) = found.first()?.res else { return None };
        let DefKind::Mod(module) = self.def(def).kind else { return None };
        let has = |namespace: Namespace| self.module(module).names(namespace).contains_key(&last.name);
        if !self.is_local(module) || [Namespace::Types, Namespace::Values, Namespace::Macros].into_iter().any(has) {
            return None;
        }
        let place = self.outside.get(self.module(module).open?);
        Some(Place { path: joined(place.path, std::slice::from_ref(last)), ..place })
    }

    /// The module outside of the workspace that a name was first found in, as seen from here.
    fn entered(&self, found: &Found) -> Option<ModId> {
        let behind = self.vias.get(found.via as usize).map(Vec::as_slice).unwrap_or_default();
        found.facade.iter().chain(behind).copied().find(|facade| !self.is_local(*facade))
    }

    /// What signatures re-export is told of where the text finds it.
    fn as_entered(&self, found: &Found, place: Place) -> Place {
        let Some(entered) = self.entered(found) else { return place };
        let outer = self.outside.get(self.outside.of_module(entered));
        let name = place.path.rsplit("::").next().unwrap_or_default();
        Place { path: joined(outer.path, &[segment(Ustr::from(name))]), ..outer }
    }

    fn of_signature(&self, def: DefId, found: &Found, names: &[Segment]) -> Place {
        let row = self.def(def);
        if found.facade.is_none() && found.via == 0 && Some(self.module(row.module).krate) == self.std {
            return Place::default(); // by far the most frequent
        }
        let home = match (self.entered(found), row.kind) {
            (None, DefKind::Mod(module)) => return self.outside.get(self.outside.of_module(module)),
            (Some(facade), _) => facade,
            (None, _) => row.module,
        };
        let outer = self.outside.get(self.outside.of_module(home));
        let own = joined(outer.path, &[segment(row.name)]);
        // of `Mutex::new` the definition is `Mutex`
        let path = match names {
            [.., before, last] if before.name == row.name && last.name != row.name => joined(own, std::slice::from_ref(last)),
            _ => own,
        };
        Place { path, ..outer }
    }

    /// The same with the place made one of the table's, for a name that others will find.
    pub fn settled(&mut self, res: Res, names: &[Segment]) -> Res {
        match res {
            Res::External { place, beyond } if beyond > 0 => {
                let Place { krate, path } = self.beyond(place, names, usize::from(beyond));
                Res::external(self.outside.place(krate, path))
            }
            other => other,
        }
    }
}
