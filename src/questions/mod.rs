//! Questions about what a workspace depends on: each a request into a report, one call a stage.
//!
//! [`dedupe`]: how do old copies go? [`why_not`]: why is a package not newer? [`upgrade`]: in which steps does it all become newer?
//! [`add_check`]: what comes with a new one? [`lock_diff`]: what differs between two locks? What they share stands in [`ground`].

pub mod ground;

pub mod add_check;
pub mod dedupe;
pub mod lock_diff;
pub mod upgrade;
pub mod why_not;
