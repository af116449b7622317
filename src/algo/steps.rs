//! A budget of work, counted in steps.
//!
//! A search that a clock stops gives different answers on a busy machine, and a tool whose output changes
//! from run to run cannot gate a pull request. So searches are boxed by what they do: one step is about one
//! multiplication or one look at an arc, about a nanosecond.

/// What is left of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// Steps that may still be done.
    pub left: u64,
}

impl Steps {
    /// Takes steps from the budget, and says whether it is still open.
    pub fn take(&mut self, steps: usize) -> bool {
        self.left = self.left.saturating_sub(steps as u64);
        self.left > 0
    }

    /// Whether nothing is left.
    #[must_use]
    pub fn spent(&self) -> bool {
        self.left == 0
    }
}
