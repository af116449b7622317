//! What a unit consists of: lines, items and their public surface, types, functions and their cognitive complexity.
//!
//! - Lines: each line counts once, as code, doc comment, other comment, or blank. A package's lines are the sum of its modules'.
//! - Public surface: named items that are `pub`, whatever the reach of their module; `public / all` is Dowalil's relative visibility
//!   (*Modulare Softwarearchitektur*, 2018). Impl blocks have no name and do not count.
//! - Cognitive complexity: per function by G. Ann Campbell, *Cognitive Complexity*, SonarSource 2018; a unit has the sum, and names
//!   its most complex function.
//!
//! Example: a module with `pub fn f` (complexity 3) and `fn g` (1): 2 items, 1 public, 2 functions, sum 4, most complex `f`.

use crate::model::metrics::{MostComplex, Size};
use crate::model::project::{ItemKind, Lines, ModuleIdx, Project, Reach};

/// The size of each module. With `tests` out, test items and test functions do not count; lines always do.
#[must_use]
pub fn sizes(project: &Project, tests: bool) -> Vec<Size> {
    let mut sizes: Vec<Size> = (0..).zip(&project.modules).map(|(index, _)| of_functions(project, index, tests)).collect();
    for item in project.items.iter().filter(|item| tests || !item.test) {
        let Some(size) = sizes.get_mut(item.module as usize) else { continue };
        if item.kind == ItemKind::Impl {
            continue;
        }
        size.items += 1;
        size.public_items += u32::from(item.reach == Reach::Public);
        match item.kind {
            ItemKind::Trait => size.abstract_types += 1,
            ItemKind::Struct | ItemKind::Enum | ItemKind::Union => size.concrete_types += 1,
            _ => {}
        }
    }
    sizes
}

/// The size of several together.
#[must_use]
pub fn sum<'a>(sizes: impl Iterator<Item = &'a Size>) -> Size {
    sizes.fold(Size::default(), |sum, size| Size {
        modules: sum.modules + size.modules,
        lines: Lines {
            code: sum.lines.code + size.lines.code,
            doc: sum.lines.doc + size.lines.doc,
            comment: sum.lines.comment + size.lines.comment,
            blank: sum.lines.blank + size.lines.blank,
        },
        items: sum.items + size.items,
        public_items: sum.public_items + size.public_items,
        abstract_types: sum.abstract_types + size.abstract_types,
        concrete_types: sum.concrete_types + size.concrete_types,
        functions: sum.functions + size.functions,
        cognitive: sum.cognitive + size.cognitive,
        most_complex: more_complex(sum.most_complex, size.most_complex.clone()),
    })
}

fn of_functions(project: &Project, index: ModuleIdx, tests: bool) -> Size {
    let Some(module) = project.modules.get(index as usize) else { return Size::default() };
    let mut size = Size { modules: 1, lines: module.lines, ..Size::default() };
    for function in module.functions.iter().filter(|function| tests || !function.test) {
        size.functions += 1;
        size.cognitive += u64::from(function.cognitive);
        let this = MostComplex { module: index, name: function.name.clone(), line: function.line, cognitive: function.cognitive };
        size.most_complex = more_complex(size.most_complex, Some(this));
    }
    size
}

/// The first of the more complex.
fn more_complex(first: Option<MostComplex>, second: Option<MostComplex>) -> Option<MostComplex> {
    let greater = second.as_ref().is_some_and(|second| first.as_ref().is_none_or(|first| second.cognitive > first.cognitive));
    if greater { second } else { first }
}
