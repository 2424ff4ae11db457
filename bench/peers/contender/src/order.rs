//! What a contender is to do, as arguments of its process.

use std::path::PathBuf;

use zkfabric_peers_programs::Task;

use crate::Error;

/// What a contender is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The guest.
    pub elf: PathBuf,
    /// What it computes.
    pub task: Task,
    /// Proofs.
    pub repetitions: usize,
    /// Where the outcome goes. Not stdout: provers print there.
    pub out: PathBuf,
}

impl Order {
    /// The arguments.
    #[must_use]
    pub fn to_arguments(&self) -> Vec<String> {
        vec![
            self.elf.to_string_lossy().into_owned(),
            self.task.to_string(),
            self.repetitions.to_string(),
            self.out.to_string_lossy().into_owned(),
        ]
    }

    /// The order of these arguments.
    ///
    /// # Errors
    /// [`Error::Order`] for others than [`Self::to_arguments`] makes.
    pub fn from_arguments(arguments: impl IntoIterator<Item = String>) -> Result<Self, Error> {
        let arguments: Vec<String> = arguments.into_iter().collect();
        let [elf, task, repetitions, out] = &arguments[..] else {
            return Err(Error::Order);
        };
        Ok(Self {
            elf: elf.into(),
            task: task.parse().map_err(|_| Error::Order)?,
            repetitions: repetitions.parse().map_err(|_| Error::Order)?,
            out: out.into(),
        })
    }
}
