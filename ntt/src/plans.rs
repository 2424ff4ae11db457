//! Plans created once and shared.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use zkfabric_kernels_cpu::Isa;

use crate::{Error, Plan, memory::Workspace};

/// Plans by length, created on first use, and their shared scratch. One value should live as long
/// as transforms run, and any number of threads may use it.
#[derive(Debug)]
pub struct Plans {
    isa: Isa,
    /// Plans by log2 of the length.
    plans: Mutex<Vec<Option<Arc<Plan>>>>,
    workspace: Arc<Workspace>,
}

impl Default for Plans {
    fn default() -> Self {
        Self::with_isa(Isa::current())
    }
}

impl Plans {
    /// Creates an empty set of plans, with [`Isa::current`].
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates an empty set of plans, with these instructions.
    #[must_use]
    pub fn with_isa(isa: Isa) -> Self {
        Self {
            isa,
            plans: Mutex::default(),
            workspace: Arc::default(),
        }
    }

    /// Returns the plan for columns of `n` elements.
    ///
    /// # Errors
    /// As [`Plan::new`].
    pub fn get(&self, n: usize) -> Result<Arc<Plan>, Error> {
        let log_n = n.trailing_zeros() as usize;
        if n.is_power_of_two()
            && let Some(Some(plan)) = self.lock().get(log_n)
        {
            return Ok(Arc::clone(plan));
        }
        // Created without the lock: creating a plan may run tasks of the pool, and one of them may
        // request a plan. The first plan created is kept.
        let plan = Plan::sharing(n, self.isa, Arc::clone(&self.workspace))?;
        let mut plans = self.lock();
        if plans.len() <= log_n {
            plans.resize(log_n + 1, None);
        }
        Ok(Arc::clone(
            plans[log_n].get_or_insert_with(|| Arc::new(plan)),
        ))
    }

    /// Returns the bytes held by all plans and by currently free scratch.
    #[must_use]
    pub fn memory_bytes(&self) -> usize {
        let plans: usize = self
            .lock()
            .iter()
            .flatten()
            .map(|plan| plan.memory_bytes())
            .sum();
        plans + self.workspace.bytes()
    }

    /// Returns free scratch to the system; plans stay.
    pub fn release_scratch(&self) {
        self.workspace.clear();
    }

    /// Locks the plans. A plan is inserted as a whole, so a poisoned lock still guards valid ones.
    fn lock(&self) -> MutexGuard<'_, Vec<Option<Arc<Plan>>>> {
        self.plans.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
