//! Order to a contender, as arguments of its process.

use std::path::PathBuf;

use zkfabric_peers_programs::Task;

use crate::Error;

/// An order to a contender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// The guest.
    pub elf: PathBuf,
    /// The guest's task.
    pub task: Task,
    /// Number of proofs.
    pub repetitions: usize,
    /// Output file of the outcome. Not stdout: provers print there.
    pub out: PathBuf,
}

impl Order {
    /// Returns the arguments.
    #[must_use]
    pub fn to_arguments(&self) -> Vec<String> {
        vec![
            self.elf.to_string_lossy().into_owned(),
            self.task.to_string(),
            self.repetitions.to_string(),
            self.out.to_string_lossy().into_owned(),
        ]
    }

    /// Parses an order from arguments.
    ///
    /// # Errors
    /// [`Error::Order`] for arguments that [`Self::to_arguments`] does not make.
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
